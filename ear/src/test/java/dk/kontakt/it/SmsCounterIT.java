package dk.kontakt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dk.kontakt.channel.social.rule.SmsSegments;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The counter below an answer counts as what is sent is counted; without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SmsCounterIT {
    private static final Path SCRIPT = Path.of("../web/src/main/webapp/WEB-INF/resources/kontakt/counter.js");

    private Playwright playwright;
    private Page page;

    @BeforeAll
    void open() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(Chromium.options(chromium));
        page = browser.newPage();
        page.setContent("<!DOCTYPE html><textarea></textarea>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    static Stream<String> texts() {
        List<String> letters = List.of("a", "æ", "€", "^", "\n", "ç", "Ç", "…", "👍", "{", "\u00a0", "`");
        return letters.stream()
                .flatMap(letter -> Stream.of(0, 1, 35, 66, 67, 70, 71, 76, 77, 80, 81, 153, 160, 161, 306, 307, 460)
                        .flatMap(times -> Stream.of(letter.repeat(times), "x" + letter.repeat(times))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void countsAsTheServerDoes(String text) {
        SmsSegments expected = SmsSegments.of(text);

        Object counted = page.evaluate(
                "text => { const sms = window.smsSegments(text);"
                        + " return [sms.encoding, sms.characters, sms.segments, sms.left]; }",
                text);

        assertEquals(
                List.of(
                        expected.encoding().name(),
                        expected.characters(),
                        expected.segments().size(),
                        expected.left()),
                counted);
    }
}
