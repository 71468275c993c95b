package dk.kontakt.channel.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that a mail is (RFC 2045).
 *
 * @param content decoded; empty if there are children
 */
@SuppressWarnings("ArrayRecordComponent")
record Entity(Headers headers, String mediaType, byte[] content, List<Entity> children) {
    static final String TEXT = "text/plain";

    static Entity leaf(Headers headers, String mediaType, byte[] content) {
        return new Entity(headers, mediaType, content, List.of());
    }

    /** A type without a subtype is none; what is no type at all is merely bytes. */
    static String mediaType(Headers headers, String otherwise) {
        String declared = headers.parameters("Content-Type").value();
        if (declared.isEmpty()) {
            return otherwise;
        }
        if (declared.matches("[\\w.+-]+/[\\w.+-]+")) {
            return declared;
        }
        return declared.startsWith("text") ? TEXT : "application/octet-stream";
    }

    boolean is(String type) {
        return mediaType.startsWith(type);
    }

    @Nullable
    String typeParameter(String name) {
        return headers.parameters("Content-Type").get(name);
    }

    boolean isDeclaredAttachment() {
        return headers.parameters("Content-Disposition").value().equals("attachment");
    }
}
