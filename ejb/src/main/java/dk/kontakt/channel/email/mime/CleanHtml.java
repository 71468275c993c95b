package dk.kontakt.channel.email.mime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * HTML of a mail that can be shown in a sandboxed frame: nothing in it runs, asks or fetches from elsewhere.
 *
 * @param blockedImages how many pictures from elsewhere were left out
 */
public record CleanHtml(String html, int blockedImages) {

    /**
     * What can be shown of {@code html}.
     *
     * @param urls where the picture of a Content-ID is to be had; null if there is none, and then it is left out
     */
    public static CleanHtml of(String html, Function<String, @Nullable String> urls) {
        Images images = new Images(urls);
        String clean = HtmlPolicy.with(images).sanitize(FoldedQuotes.fold(html));
        return new CleanHtml(clean, images.blocked());
    }
}
