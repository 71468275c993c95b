package dk.kontakt.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart with Jakarta Mail, as long as its boundaries can be found. */
final class AngusStructure {
    private final Problems problems;
    private final Limits limits;

    AngusStructure(Problems problems) {
        this.problems = problems;
        this.limits = new Limits(problems);
    }

    /** @throws MessagingException if parts are declared and there are none to be found */
    Entity read(byte[] raw) throws MessagingException, IOException {
        return entity(new MimeBodyPart(new SharedByteArrayInputStream(raw)), Entity.TEXT, 0);
    }

    private Entity entity(MimeBodyPart part, String otherwise, int depth) throws MessagingException, IOException {
        Headers headers = Headers.of(part.getAllHeaders());
        String type = Entity.mediaType(headers, otherwise);
        if (type.startsWith("multipart/") && !limits.tooDeep(depth)) {
            return new Entity(headers, type, new byte[0], children(part, headers, type, depth));
        }
        String encoding = headers.parameters("Content-Transfer-Encoding").value();
        return Entity.leaf(headers, type, TransferEncodings.decode(part.getRawInputStream(), encoding, problems));
    }

    private List<Entity> children(MimeBodyPart part, Headers headers, String type, int depth)
            throws MessagingException, IOException {
        String boundary = headers.parameters("Content-Type").get("boundary");
        TolerantMultipart multipart = multipart(part, boundary);
        List<Entity> children = new ArrayList<>();
        if (multipart.isGuessed() && multipart.getPreamble() != null) {
            children.add(before(multipart.getPreamble()));
        }
        if (!multipart.isComplete()) {
            problems.add("The mail ends too early; something may be missing.");
        }
        for (int i = 0; i < multipart.getCount() && limits.another(); i++) {
            MimeBodyPart child = (MimeBodyPart) multipart.getBodyPart(i);
            children.add(entity(child, type.equals("multipart/digest") ? "message/rfc822" : Entity.TEXT, depth + 1));
        }
        return children;
    }

    /** What stands before a guessed boundary may be what somebody wrote. */
    private static Entity before(String preamble) {
        return Entity.leaf(new Headers(), Entity.TEXT, preamble.getBytes(StandardCharsets.ISO_8859_1));
    }

    private TolerantMultipart multipart(MimeBodyPart part, @Nullable String boundary)
            throws MessagingException, IOException {
        TolerantMultipart declared = TolerantMultipart.of(part.getRawInputStream(), boundary);
        try {
            declared.getCount();
            return declared;
        } catch (MessagingException e) {
            TolerantMultipart guessed = TolerantMultipart.of(part.getRawInputStream(), null);
            guessed.getCount();
            problems.add("The mail's parts are not separated as it declares.");
            return guessed;
        }
    }
}
