package dk.kontakt.channel.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what became of a mail that was sent (RFC 3464). */
final class DeliveryReports {
    private DeliveryReports() {}

    /** Null if the mail is no such report. */
    static @Nullable DeliveryReport of(Entity mail) {
        List<Entity> all = leaves(mail).toList();
        List<Entity> statuses = all.stream()
                .filter(part -> part.is("message/delivery-status") || part.is("message/global-delivery-status"))
                .toList();
        boolean declared =
                mail.is("multipart/report") && "delivery-status".equalsIgnoreCase(mail.typeParameter("report-type"));
        if (statuses.isEmpty() && !declared) {
            return null;
        }
        return new DeliveryReport(
                originalId(all),
                statuses.stream().flatMap(DeliveryReports::recipients).toList());
    }

    private static Stream<Entity> leaves(Entity entity) {
        return entity.children().isEmpty()
                ? Stream.of(entity)
                : entity.children().stream().flatMap(DeliveryReports::leaves);
    }

    private static @Nullable String originalId(List<Entity> parts) {
        return parts.stream()
                .filter(part ->
                        part.is("message/rfc822") || part.is("text/rfc822-headers") || part.is("message/global"))
                .map(part -> ThreadIds.of(Headers.read(part.content()), new Problems())
                        .messageId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first block is about the mail, each other about a recipient. */
    private static Stream<DeliveryReport.Recipient> recipients(Entity status) {
        String text = new String(status.content(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        List<DeliveryReport.Recipient> recipients = new ArrayList<>();
        for (String block : text.strip().split("\n[ \t]*\n\\s*", -1)) {
            Headers fields = Headers.read((block + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String address = address(fields);
            if (address != null && recipients.size() < Limits.MOST_PARTS) {
                String code = code(fields.first("Status"));
                recipients.add(new DeliveryReport.Recipient(address, action(fields.first("Action"), code), code));
            }
        }
        return recipients.stream();
    }

    /** As we wrote it, before the one it was forwarded to. */
    private static @Nullable String address(Headers fields) {
        String written = fields.first("Original-Recipient");
        if (written == null || !written.contains("@")) {
            written = fields.first("Final-Recipient");
        }
        if (written == null) {
            return null;
        }
        String bare = written.substring(written.indexOf(';') + 1);
        List<MailAddress> read = AddressList.read(List.of(bare), new Problems());
        return read.isEmpty()
                ? Characters.oneLine(bare, 320).toLowerCase(Locale.ROOT)
                : read.get(0).address();
    }

    private static @Nullable String code(@Nullable String written) {
        String code = written == null ? "" : written.strip().split("[\\s(;]", 2)[0];
        return code.matches("\\d\\.\\d{1,3}\\.\\d{1,3}") ? code : null;
    }

    /** Where it is not said, the code's class says it. */
    private static String action(@Nullable String written, @Nullable String code) {
        String said = written == null ? "" : Parameters.of(written).value();
        if (!said.isEmpty()) {
            return Characters.oneLine(said, 40);
        }
        return code == null || code.startsWith("5") ? "failed" : code.startsWith("4") ? "delayed" : "delivered";
    }
}
