package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.Enclosure;
import java.util.List;

/**
 * A mail of ours that is about no ticket.
 *
 * @param cause makes it once
 * @param language {@code da} or {@code en}
 */
public record Mailing(String cause, String to, String subject, String text, String language, List<Enclosure> files) {

    public Mailing {
        files = List.copyOf(files);
    }
}
