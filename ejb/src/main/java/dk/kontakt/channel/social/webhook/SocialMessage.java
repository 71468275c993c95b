package dk.kontakt.channel.social.webhook;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message, a public comment or news of the delivery of ours, whichever platform it came by.
 *
 * @param externalId the platform's own, or one made of the content where the platform gives none
 * @param text with a line for each attachment; of news of a delivery, the state
 * @param at as the platform says; null where it does not
 */
public record SocialMessage(
        Kind kind,
        Channel channel,
        String externalId,
        String conversationId,
        Sender sender,
        String text,
        @Nullable Instant at) {

    /** What it is. */
    public enum Kind {
        MESSAGE,
        COMMENT,
        DELIVERY_STATE
    }

    /**
     * Who wrote it.
     *
     * @param id on the platform, and for SMS and WhatsApp the number as the platform writes it
     * @param phone in E.164
     */
    public record Sender(
            String id, @Nullable String phone, @Nullable String name) {

        public Sender {
            id = ConversationId.fitting(CleanText.of(id));
            name = name == null || name.isBlank() ? null : CleanText.name(name);
        }

        static Sender onPlatform(String id, String name) {
            return new Sender(id, null, name);
        }
    }

    public SocialMessage {
        externalId = stored(externalId);
        conversationId = ConversationId.fitting(CleanText.of(conversationId));
        text = CleanText.of(text);
    }

    /** The page, number or account of ours that it came to; empty where its conversation's name was too long to be kept. */
    public String ours() {
        String[] parts = conversationId.split(":", -1);
        return parts.length < 3 ? "" : parts[1];
    }

    /** An id as {@link #externalId} holds it. */
    public static String stored(String externalId) {
        return ConversationId.fitting(CleanText.of(externalId));
    }

    /** What makes a repetition of the event recognisable: a message may be delivered and read, each once. */
    public String eventId() {
        return kind == Kind.DELIVERY_STATE ? text + ":" + externalId : externalId;
    }
}
