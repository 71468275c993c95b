package dk.kontakt.channel.social.send;

import static dk.kontakt.channel.social.send.ProviderRequest.encoded;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;

/** X's API v2: direct messages, and posts that answer a post. */
final class XLanguage implements ProviderLanguage {

    @Override
    public ProviderRequest request(Outgoing answer, Account account) {
        String bearer = "Bearer " + account.token();
        if (answer.comment() != null) {
            JsonObject reply = JsonObjects.of("in_reply_to_tweet_id", answer.comment());
            JsonObject post = JsonObjects.of("text", answer.text(), "reply", reply);
            return ProviderRequest.json(account.url() + "/2/tweets", "Authorization", bearer, post);
        }
        return ProviderRequest.json(
                account.url() + "/2/dm_conversations/with/" + encoded(answer.theirs()) + "/messages",
                "Authorization",
                bearer,
                JsonObjects.of("text", answer.text()));
    }

    @Override
    public Outcome outcome(ProviderAnswer answer, Outgoing sent) {
        return answer.isSuccess()
                ? answer.taken(answer.firstOf("data.dm_event_id", "data.id"))
                : answer.failure(answer.firstOf("detail", "title"));
    }
}
