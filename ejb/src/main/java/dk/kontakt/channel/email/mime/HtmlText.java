package dk.kontakt.channel.email.mime;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as one would read it aloud: lines where there are lines, quotes behind {@code >}. */
final class HtmlText implements NodeVisitor {
    private static final int DEEPEST_QUOTE = 9;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int preformatted;

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select("script,style,head,template,noscript").remove();
        HtmlText reader = new HtmlText();
        NodeTraversor.traverse(reader, document);
        reader.endLine();
        return reader.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            endLine();
            quotes -= element.nameIs("blockquote") ? 1 : 0;
            preformatted -= element.nameIs("pre") ? 1 : 0;
            gap(element);
        }
    }

    private void start(Element element) {
        if (CELLS.contains(element.normalName())) {
            line.append(line.isEmpty() ? "" : "\t");
        } else if (element.nameIs("br")) {
            text.append(prefix()).append(line).append('\n');
            line.setLength(0);
        } else if (element.isBlock()) {
            endLine();
            gap(element);
            quotes += element.nameIs("blockquote") ? 1 : 0;
            preformatted += element.nameIs("pre") ? 1 : 0;
            line.append(element.nameIs("li") ? "- " : "");
        }
    }

    private void append(TextNode words) {
        if (preformatted > 0) {
            appendLines(words.getWholeText());
            return;
        }
        String plain = words.getWholeText().replace('\u00A0', ' ').replaceAll("\\s+", " ");
        boolean atStart = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
        line.append(atStart ? plain.stripLeading() : plain);
    }

    private void appendLines(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line.append(lines[i]);
            if (i < lines.length - 1) {
                text.append(prefix()).append(line).append('\n');
                line.setLength(0);
            }
        }
    }

    private void gap(Element element) {
        if (APART.contains(element.normalName()) && !text.isEmpty()) {
            text.append(prefix().stripTrailing()).append('\n');
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            text.append(prefix()).append(line.toString().stripTrailing()).append('\n');
        }
        line.setLength(0);
    }

    private String prefix() {
        return quotes > 0 ? ">".repeat(Math.min(quotes, DEEPEST_QUOTE)) + " " : "";
    }
}
