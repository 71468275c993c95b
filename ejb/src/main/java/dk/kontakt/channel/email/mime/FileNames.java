package dk.kontakt.channel.email.mime;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of files that came with a mail: harmless ones, without folders. */
final class FileNames {
    private static final int LONGEST = 200;
    private static final Map<String, String> UNNAMED = Map.of(
            "text/calendar", "invite.ics",
            "text/plain", "text.txt",
            "text/html", "text.html",
            "text/rfc822-headers", "headers.txt",
            "message/delivery-status", "delivery-status.txt",
            "message/rfc822", "message.eml",
            "message/global", "message.eml",
            "image/jpeg", "image.jpg",
            "application/octet-stream", "attachment.bin");

    private FileNames() {}

    static String of(Entity entity) {
        String declared = declared(entity);
        String safe = declared == null ? "" : safe(declared);
        if (safe.isEmpty()) {
            return unnamed(entity.mediaType());
        }
        boolean mail = entity.is("message/rfc822") || entity.is("message/global");
        return mail && !safe.toLowerCase(Locale.ROOT).endsWith(".eml") ? safe + ".eml" : safe;
    }

    /** As the mail says, the disposition before the type; a forwarded mail goes by its subject. */
    static @Nullable String declared(Entity entity) {
        String name = entity.headers().parameters("Content-Disposition").get("filename");
        if (name == null) {
            name = entity.typeParameter("name");
        }
        if (name == null && entity.is("message/rfc822")) {
            String subject = Headers.read(entity.content()).first("Subject");
            return subject == null ? null : EncodedWords.decode(subject).replaceAll("[/\\\\]", "-");
        }
        return name;
    }

    /** The last segment of a path, without what file systems or readers are deceived by. */
    static String safe(String declared) {
        String name = Characters.oneLine(declared, 4096);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[. ]+$", "")
                .strip();
        int dot = name.lastIndexOf('.');
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
        return Characters.oneLine(name, LONGEST - extension.length()) + extension;
    }

    private static String unnamed(String mediaType) {
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
        String kind = mediaType.startsWith("image/") ? "image." : "attachment.";
        return UNNAMED.getOrDefault(mediaType, kind + subtype.substring(0, Math.min(10, subtype.length())));
    }
}
