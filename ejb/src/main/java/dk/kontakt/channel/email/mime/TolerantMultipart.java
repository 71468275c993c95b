package dk.kontakt.channel.email.mime;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Parts between boundaries, also where the last is missing, or where the boundary has to be guessed; stops at too many. */
final class TolerantMultipart extends MimeMultipart {
    private final boolean guessed;
    private int count;

    private TolerantMultipart(Source source, boolean guessed) throws MessagingException {
        super(source);
        this.guessed = guessed;
    }

    /** @param boundary null to take the first line that looks like one */
    static TolerantMultipart of(InputStream content, @Nullable String boundary) throws MessagingException {
        boolean guessed = boundary == null || boundary.isBlank();
        String type = guessed
                ? "multipart/mixed"
                : "multipart/mixed; boundary=\"" + String.valueOf(boundary).replaceAll("[\"\\\\\\r\\n]", "") + "\"";
        return new TolerantMultipart(new Source(content, type), guessed);
    }

    boolean isGuessed() {
        return guessed;
    }

    @Override
    protected void initializeProperties() {
        super.initializeProperties();
        ignoreMissingEndBoundary = true;
        ignoreMissingBoundaryParameter = true;
        ignoreExistingBoundaryParameter = false;
        allowEmpty = false;
    }

    @Override
    protected synchronized void parse() throws MessagingException {
        try {
            super.parse();
        } catch (TooMany e) {
            parsed = true;
        }
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream content) throws MessagingException {
        countOne();
        return super.createMimeBodyPart(content);
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InternetHeaders headers, byte[] content) throws MessagingException {
        countOne();
        return super.createMimeBodyPart(headers, content);
    }

    private void countOne() throws TooMany {
        if (count++ > Limits.MOST_PARTS) {
            throw new TooMany();
        }
    }

    private static final class TooMany extends MessagingException {
        private static final long serialVersionUID = 1;
    }

    /** The stream as it is, so that its bytes are shared and not copied. */
    private record Source(InputStream content, String getContentType) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("read only");
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
