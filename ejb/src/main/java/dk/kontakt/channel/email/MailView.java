package dk.kontakt.channel.email;

import dk.kontakt.channel.email.rule.MailKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came with a contact of a ticket.
 *
 * @param event the entry of the timeline that shows the contact
 * @param contact the id under which its channel knows the contact
 * @param kind null if the contact is no mail that we fetched
 * @param problems what could not be read of it, a sentence each
 */
public record MailView(long event, String contact, @Nullable MailKind kind, List<String> problems, List<File> files) {

    /** What a file is in its mail. */
    public enum Role {
        /** The mail as it was formatted. */
        HTML,
        /** Shown within {@link #HTML}. */
        INLINE,
        ATTACHMENT
    }

    /**
     * A file without its content.
     *
     * @param size in bytes
     */
    public record File(UUID id, Role role, String name, String mediaType, long size, FileScan scan) {}

    public List<File> of(Role role) {
        return files.stream().filter(file -> file.role() == role).toList();
    }
}
