package dk.kontakt.channel.social.send;

import org.jspecify.annotations.Nullable;

/**
 * Ours with a provider.
 *
 * @param url of the API, without a slash at the end
 * @param name Twilio's account SID; empty elsewhere
 * @param callback where it reports what became of a message
 */
public record Account(
        String url, String token, String name, @Nullable String callback) {

    public Account with(String otherToken) {
        return new Account(url, otherToken, name, callback);
    }

    @Override
    public String toString() {
        return "Account at " + url;
    }
}
