package dk.kontakt.channel.social.send;

import dk.kontakt.ticket.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way.
 *
 * @param ours the page, number or account that it comes from
 * @param theirs the customer on the platform
 * @param comment what it answers in public; null in private
 * @param template by which it goes where own words are too late; null in own words
 * @param reference ours, at most 32 letters and digits
 */
public record Outgoing(
        Channel channel,
        String ours,
        String theirs,
        @Nullable String comment,
        String text,
        @Nullable Template template,
        String reference) {

    /**
     * A message that WhatsApp has approved; its only parameter is the answer.
     *
     * @param language as WhatsApp writes it, {@code da} or {@code en_US}
     */
    public record Template(String name, String language) {
        /** In characters. */
        public static final int LONGEST_PARAMETER = 1024;
    }
}
