package dk.kontakt.channel.email.mime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as HTML: its lines stay lines, its links can be followed. */
final class HtmlOfText {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");

    private HtmlOfText() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            html.append(escaped(text.substring(end, link.start())));
            String address = escaped(link.group());
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString().replaceAll("\r\n|\r|\n", "<br>\r\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
