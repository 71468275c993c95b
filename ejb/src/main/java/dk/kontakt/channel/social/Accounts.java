package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Account;
import dk.kontakt.channel.social.send.Authorization;
import dk.kontakt.channel.social.send.Outgoing.Template;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.platform.Setting;
import dk.kontakt.ticket.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our accounts with providers, as settings {@code kontakt.social.<provider>.…}: {@code token} (without it nothing is sent), {@code url},
 * {@code rate} in messages a second; {@code account} for Twilio; for X, whose tokens last two hours, {@code client-id}, {@code client-secret}
 * and {@code refresh-token} in place of the token; {@code whatsapp-token}, {@code template} and {@code template-language} for
 * Meta. The page, number or account that sends is the one that was written to; else {@code <channel>-sender}.
 */
final class Accounts {
    private static final int USUAL_RATE = 10;

    private Accounts() {}

    /** Empty if the provider is not set up to send by that channel. */
    static Optional<Account> find(Provider provider, Channel channel) {
        return token(provider, channel)
                .filter(token -> carries(provider).contains(channel))
                .map(token -> new Account(
                        url(provider), token, setting(provider, "account").orElse(""), callback(provider)));
    }

    /** Who could send by the channel, the first choice first. */
    static List<Provider> forChannel(Channel channel) {
        return List.of(Provider.values()).stream()
                .filter(provider -> find(provider, channel).isPresent())
                .toList();
    }

    static List<Channel> carries(Provider provider) {
        return switch (provider) {
            case META -> List.of(Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WHATSAPP);
            case TWILIO, CM -> List.of(Channel.SMS, Channel.WHATSAPP);
            case X -> List.of(Channel.X);
        };
    }

    /** Ours, where nobody wrote to us first. */
    static String sender(Provider provider, Channel channel) {
        return setting(provider, name(channel) + "-sender").orElse("");
    }

    static Optional<Template> template() {
        return setting(Provider.META, "template")
                .map(name -> new Template(
                        name, setting(Provider.META, "template-language").orElse("da")));
    }

    /** Messages a second. */
    static int rate(Provider provider) {
        return setting(provider, "rate")
                .filter(rate -> rate.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(USUAL_RATE);
    }

    private static Optional<String> token(Provider provider, Channel channel) {
        Optional<String> own = setting(provider, name(channel) + "-token");
        return own.or(() -> setting(provider, "token"))
                .or(() -> authorization(provider).map(Authorization::refreshToken));
    }

    /** Empty where the token is the one of the settings for good. */
    static Optional<Authorization> authorization(Provider provider) {
        Optional<String> id = setting(provider, "client-id");
        Optional<String> secret = setting(provider, "client-secret");
        Optional<String> refresh = setting(provider, "refresh-token");
        return provider == Provider.X && id.isPresent() && secret.isPresent()
                ? refresh.map(token -> new Authorization(url(provider), id.get(), secret.get(), token))
                : Optional.empty();
    }

    private static String url(Provider provider) {
        String url = setting(provider, "url")
                .orElse(
                        switch (provider) {
                            case META -> "https://graph.facebook.com/v23.0";
                            case TWILIO -> "https://api.twilio.com";
                            case CM -> "https://gw.messaging.cm.com";
                            case X -> "https://api.x.com";
                        });
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static @Nullable String callback(Provider provider) {
        return provider == Provider.TWILIO ? Setting.publicUrl() + "api/webhooks/" + provider.code() : null;
    }

    private static String name(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    static String nameOf(Provider provider, String name) {
        return "kontakt.social." + provider.code() + "." + name;
    }

    private static Optional<String> setting(Provider provider, String name) {
        return Setting.find(nameOf(provider, name)).filter(value -> !value.isBlank());
    }
}
