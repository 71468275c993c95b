package dk.kontakt.web.api;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.MailboxView;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;

/** A mailbox, as the API shows it. */
final class MailboxJson {
    private MailboxJson() {}

    static JsonObject of(MailboxView view) {
        Mailbox mailbox = view.mailbox();
        return JsonObjects.withNulls(
                "code", mailbox.code(),
                "address", mailbox.address(),
                "name", mailbox.name(),
                "imap", server(mailbox.imap()),
                "smtp", server(mailbox.smtp()),
                "username", mailbox.username(),
                "authentication", mailbox.authentication(),
                "secretIn", MailboxView.setting(mailbox),
                "folder", mailbox.folder(),
                "language", mailbox.language(),
                "enabled", mailbox.enabled(),
                "version", view.version(),
                "progress", progress(view.progress()));
    }

    private static JsonObject server(Mailbox.Server server) {
        return JsonObjects.of("host", server.host(), "port", server.port(), "security", server.security());
    }

    private static JsonObject progress(MailboxView.Progress progress) {
        return JsonObjects.withNulls(
                "lastUid", progress.lastUid(),
                "fetchedAt", progress.fetchedAt(),
                "failure", progress.failure(),
                "failedAt", progress.failedAt(),
                "waiting", progress.waiting());
    }
}
