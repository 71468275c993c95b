package dk.kontakt.channel.email.mime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as far as it could be read.
 *
 * @param subject decoded, in one line; empty if there is none
 * @param sentAt what the mail says; null if it says nothing that can be read
 * @param text to be read and searched, made of the HTML if there is no other; empty if there is none
 * @param html as it came, not to be shown before it is cleaned
 * @param problems what could not be read, in words for an agent
 */
public record IncomingMail(
        MailIds ids,
        Correspondents people,
        String subject,
        @Nullable Instant sentAt,
        String text,
        @Nullable String html,
        List<MailPart> parts,
        Marks marks,
        List<String> problems) {}
