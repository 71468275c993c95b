package dk.kontakt.channel.email.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.jspecify.annotations.Nullable;

/** The package into which Outlook puts files for other Outlooks (TNEF). */
final class Winmail {
    private static final String UNREADABLE = "The files in winmail.dat cannot be read; it is kept as it is.";

    /** In bytes; the library's own limit is below what people send. */
    private static final int LARGEST = 100 * 1024 * 1024;

    static {
        TNEFAttribute.setMaxRecordLength(LARGEST);
    }

    private Winmail() {}

    static boolean isPackage(Entity entity) {
        return entity.is("application/ms-tnef") || entity.is("application/vnd.ms-tnef");
    }

    /** Empty if nothing can be read of it. */
    static List<MailPart> unpack(Entity entity, Problems problems) {
        List<MailPart> parts = new ArrayList<>();
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(entity.content()));
            for (Attachment attachment : message.getAttachments()) {
                add(parts, attachment, problems);
            }
        } catch (IOException | RuntimeException e) {
            problems.add(UNREADABLE);
            return List.of();
        }
        return parts;
    }

    private static void add(List<MailPart> parts, Attachment attachment, Problems problems) {
        try {
            parts.add(part(attachment));
        } catch (RuntimeException e) {
            problems.add("A file in winmail.dat cannot be read.");
        }
    }

    private static MailPart part(Attachment attachment) {
        String name = FileNames.safe(named(attachment.getLongFilename(), attachment.getFilename()));
        String type = URLConnection.guessContentTypeFromName(name);
        return new MailPart(
                name.isEmpty() ? "attachment.bin" : name,
                type == null ? "application/octet-stream" : type,
                null,
                attachment.getContents());
    }

    private static String named(@Nullable String longName, @Nullable String shortName) {
        return longName != null ? longName : shortName == null ? "" : shortName;
    }
}
