package dk.kontakt.channel.email.mime;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be read of a mail or a part of it: as text, as HTML or both. */
record Body(@Nullable String text, @Nullable String html) {
    static final Body NONE = new Body(null, null);

    /** The same said in several ways: the last of each kind is the best. */
    static Body alternative(List<Body> bodies) {
        String text = null;
        String html = null;
        for (Body body : bodies) {
            text = body.text == null ? text : body.text;
            html = body.html == null ? html : body.html;
        }
        return new Body(text, html);
    }

    /** One after the other; HTML if any of them has it. */
    static Body sequence(List<Body> bodies) {
        List<Body> written = bodies.stream().filter(body -> !body.isEmpty()).toList();
        if (written.size() < 2) {
            return written.isEmpty() ? NONE : written.get(0);
        }
        String text = written.stream().map(Body::readable).collect(Collectors.joining("\n"));
        boolean formatted = written.stream().anyMatch(body -> body.html != null);
        return new Body(
                text, formatted ? written.stream().map(Body::formatted).collect(Collectors.joining("<br>")) : null);
    }

    /** The text, made of the HTML if there is no other. */
    String readable() {
        if (text != null && !text.isBlank()) {
            return text;
        }
        return html == null ? "" : HtmlText.of(html);
    }

    private boolean isEmpty() {
        return (text == null || text.isBlank()) && (html == null || html.isBlank());
    }

    private String formatted() {
        return html != null ? html : "<div>" + HtmlOfText.of(Objects.requireNonNullElse(text, "")) + "</div>";
    }
}
