package dk.kontakt.channel.email.mime;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of HTML is shown: formatting, tables, lists, links and the pictures that came along. */
final class HtmlPolicy {
    private static final Pattern LINK = Pattern.compile("(?i)\\s*(?:https?://|mailto:|tel:).*", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("\\d{1,4}%?");
    private static final Pattern WORD = Pattern.compile("[\\w-]{1,30}");
    private static final Pattern COLOUR = Pattern.compile("#?\\w{1,30}");

    private HtmlPolicy() {}

    static PolicyFactory with(Images images) {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowCommonInlineFormattingElements()
                .allowCommonBlockElements()
                .allowElements("pre", "hr", "center", "font", "details", "summary", "dl", "dt", "dd", "address", "q")
                .allowElements("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup")
                .disallowTextIn(
                        "title",
                        "noscript",
                        "textarea",
                        "select",
                        "option",
                        "object",
                        "applet",
                        "iframe",
                        "svg",
                        "math");
        attributes(policy);
        links(policy);
        pictures(policy, images);
        return policy.toFactory();
    }

    private static void attributes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("align", "valign", "dir", "lang").matching(WORD).globally();
        policy.allowAttributes("width", "height", "border", "cellpadding", "cellspacing", "colspan", "rowspan", "size")
                .matching(SIZE)
                .onElements("table", "tr", "td", "th", "col", "img", "hr", "font");
        policy.allowAttributes("bgcolor", "color").matching(COLOUR).onElements("table", "tr", "td", "th", "font");
        policy.allowAttributes("face")
                .matching(Pattern.compile("[\\w ,'-]{1,100}"))
                .onElements("font");
        policy.allowAttributes("title", "alt").onElements("a", "img", "abbr");
    }

    private static void links(HtmlPolicyBuilder policy) {
        policy.allowAttributes("href").matching(LINK).onElements("a");
        policy.allowElements(HtmlPolicy::inNewWindow, "a");
        policy.requireRelsOnLinks("noopener", "noreferrer");
        policy.allowUrlProtocols("http", "https", "mailto", "tel", "cid", "data");
    }

    private static void pictures(HtmlPolicyBuilder policy, Images images) {
        policy.allowElements(images::check, "img");
        policy.allowAttributes("src").onElements("img");
        policy.allowAttributes("background").matching(images::refuse).onElements("table", "tr", "td", "th", "body");
        policy.allowAttributes("style").matching(images::count).globally();
        policy.allowStyling(CssSchema.DEFAULT);
    }

    private static String inNewWindow(String element, List<String> attributes) {
        if (!attributes.contains("href")) {
            return "span";
        }
        attributes.add("target");
        attributes.add("_blank");
        return element;
    }
}
