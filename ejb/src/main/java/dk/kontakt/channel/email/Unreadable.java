package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.Correspondents;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailIds;
import dk.kontakt.channel.email.mime.Marks;
import java.util.List;

/** What is known of a mail of which nothing could be read. */
final class Unreadable {
    private Unreadable() {}

    static IncomingMail mail(String problem) {
        return new IncomingMail(
                new MailIds(null, List.of(), List.of()),
                new Correspondents(null, List.of(), List.of(), List.of(), null),
                "",
                null,
                "",
                null,
                List.of(),
                new Marks(null, null, null, null, null),
                List.of(problem));
    }
}
