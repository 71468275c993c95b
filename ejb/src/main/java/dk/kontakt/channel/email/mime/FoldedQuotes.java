package dk.kontakt.channel.email.mime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Folds the quote at the end of a mail away; one below which something was written stays open. */
final class FoldedQuotes {
    private static final String QUOTES = "blockquote, .gmail_quote";

    private FoldedQuotes() {}

    static String fold(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element last = document.select(QUOTES).last();
        if (last != null) {
            foldIfLast(outermost(last));
        }
        return document.html();
    }

    private static Element outermost(Element quote) {
        Element outermost = quote;
        for (Element around = quote.parent(); around != null; around = around.parent()) {
            outermost = around.nameIs("blockquote") || around.hasClass("gmail_quote") ? around : outermost;
        }
        return outermost;
    }

    private static void foldIfLast(Element quote) {
        if (isBlankAfter(quote)) {
            Element details = new Element("details");
            quote.replaceWith(details);
            details.appendElement("summary").text("…");
            details.appendChild(quote);
        }
    }

    private static boolean isBlankAfter(Element quote) {
        for (Node at = quote; at != null; at = at.parent()) {
            for (Node after = at.nextSibling(); after != null; after = after.nextSibling()) {
                if (!text(after).isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String text(Node node) {
        if (node instanceof Element element) {
            return element.text() + (element.nameIs("img") ? "img" : "");
        }
        return node instanceof TextNode words ? words.getWholeText() : "";
    }
}
