package dk.kontakt.web.desk;

import dk.kontakt.channel.email.FileScan;
import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.MailView.Role;
import dk.kontakt.channel.email.mime.QuotedText;
import dk.kontakt.channel.email.rule.MailKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the timeline shows of a customer's mail: its text taken apart, what it is, and what came with it. */
public record MailLine(MailView mail, QuotedText text, List<Attached> files) {

    /** A file, which can be opened unless its scan holds it; {@code inText} if it is a picture within the mail. */
    public record Attached(UUID id, String name, String size, boolean inText, FileScan scan) {}

    /** Only the text of a mail is taken apart, and never so that nothing of it stands open. */
    static MailLine of(MailView mail, @Nullable String text, Locale locale) {
        String whole = text == null ? "" : text;
        QuotedText parts = mail.kind() == null ? whole(whole) : QuotedText.of(whole);
        List<Attached> files = mail.files().stream()
                .filter(file -> file.role() != Role.HTML)
                .map(file -> new Attached(
                        file.id(),
                        file.name(),
                        FileSize.words(file.size(), locale),
                        file.role() == Role.INLINE,
                        file.scan()))
                .toList();
        return new MailLine(mail, parts.written().isBlank() ? whole(whole) : parts, files);
    }

    private static QuotedText whole(String text) {
        return new QuotedText(text, "", "");
    }

    /** The mail as it was formatted. */
    public List<MailView.File> pages() {
        return mail.of(Role.HTML);
    }

    /** Whether a person may not have written it to us. */
    public boolean isMarked() {
        return mail.kind() != null && mail.kind() != MailKind.PERSONAL;
    }
}
