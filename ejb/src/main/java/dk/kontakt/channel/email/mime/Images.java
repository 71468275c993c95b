package dk.kontakt.channel.email.mime;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets in pictures that came with the mail, and counts the others. */
final class Images {
    private static final Pattern INLINE = Pattern.compile("data:image/(png|gif|jpeg|jpg);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern REMOTE = Pattern.compile("(?i)\\s*(?:https?:|ftp:|//|[^:]*$).*", Pattern.DOTALL);

    private static final Pattern FETCHING = Pattern.compile("(?i)url\\(\\s*+['\"]?\\s*+(?:https?:|//)");

    private final Function<String, @Nullable String> urls;
    private int blocked;

    Images(Function<String, @Nullable String> urls) {
        this.urls = urls;
    }

    int blocked() {
        return blocked;
    }

    /** The element's name; null to drop it. {@code attributes} are names and values in turn. */
    @Nullable
    String check(String element, List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals("src")) {
                String source = source(attributes.get(i + 1).strip());
                if (source == null) {
                    return null;
                }
                attributes.set(i + 1, source);
                return element;
            }
        }
        return null;
    }

    /** For what fetches a picture where none is let in. */
    @Nullable
    String refuse(String element, String attribute, String value) {
        blocked += REMOTE.matcher(value).matches() ? 1 : 0;
        return null;
    }

    /** The style as it is; what it fetches is taken out of it elsewhere. */
    String count(String element, String attribute, String style) {
        blocked += FETCHING.matcher(style).find() ? 1 : 0;
        return style;
    }

    private @Nullable String source(String written) {
        if (written.regionMatches(true, 0, "cid:", 0, 4)) {
            return urls.apply(Files.unescaped(written.substring(4)));
        }
        if (INLINE.matcher(written).matches()) {
            return written;
        }
        blocked += REMOTE.matcher(written).matches() ? 1 : 0;
        return null;
    }
}
