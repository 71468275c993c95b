package dk.kontakt.channel.social;

import dk.kontakt.channel.CollectReplies;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** The adapters that deliver answers, one a channel; each takes them over as soon as a provider for it is set up. */
@ApplicationScoped
public class SocialReplies {
    @Inject
    private OutgoingAnswers outgoing;

    @Produces
    @ApplicationScoped
    CollectReplies facebook() {
        return new Adapter(Channel.FACEBOOK, outgoing);
    }

    @Produces
    @ApplicationScoped
    CollectReplies instagram() {
        return new Adapter(Channel.INSTAGRAM, outgoing);
    }

    @Produces
    @ApplicationScoped
    CollectReplies whatsApp() {
        return new Adapter(Channel.WHATSAPP, outgoing);
    }

    @Produces
    @ApplicationScoped
    CollectReplies sms() {
        return new Adapter(Channel.SMS, outgoing);
    }

    @Produces
    @ApplicationScoped
    CollectReplies x() {
        return new Adapter(Channel.X, outgoing);
    }

    private record Adapter(Channel channel, OutgoingAnswers outgoing) implements CollectReplies {

        @Override
        public boolean isWanted() {
            return !Accounts.forChannel(channel).isEmpty();
        }

        @Override
        public void collect(String id, JsonObject reply) {
            outgoing.write(channel, id, reply);
        }
    }
}
