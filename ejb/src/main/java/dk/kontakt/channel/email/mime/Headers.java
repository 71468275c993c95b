package dk.kontakt.channel.email.mime;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header lines of a part, in their order; values are unfolded and have a character for each byte. */
final class Headers {
    private static final int LONGEST = 256 * 1024;

    private record Line(String name, String value) {}

    private final List<Line> lines = new ArrayList<>();

    static Headers of(Enumeration<Header> enumerated) {
        Headers headers = new Headers();
        for (Header header : Collections.list(enumerated)) {
            headers.add(header.getName(), header.getValue());
        }
        return headers;
    }

    /** The headers with which {@code bytes} begin; none if that is something else. */
    static Headers read(byte[] bytes) {
        try {
            return of(new InternetHeaders(new ByteArrayInputStream(bytes)).getAllHeaders());
        } catch (MessagingException | RuntimeException e) {
            return new Headers();
        }
    }

    void add(String name, @Nullable String value) {
        String whole = value == null ? "" : value.replaceAll("[\\r\\n]+", "");
        lines.add(new Line(name.strip(), whole.substring(0, Math.min(LONGEST, whole.length()))));
    }

    List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Line::value)
                .toList();
    }

    @Nullable
    String first(String name) {
        for (Line line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                return line.value().strip();
            }
        }
        return null;
    }

    /** Empty if there is no such header. */
    Parameters parameters(String name) {
        return Parameters.of(first(name));
    }
}
