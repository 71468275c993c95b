package dk.kontakt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/17", "/search?q=telt&after=12", "/"})
    void pagesOfOursAreOpened(String path) {
        assertEquals(path, WantedPage.orStart(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "desk",
                "",
                "/a\r\nSet-Cookie: b",
                "/a b"
            })
    void nobodyIsSentElsewhere(String path) {
        assertEquals("/", WantedPage.orStart(path));
    }

    @Test
    void withoutAWishItIsTheStart() {
        assertEquals("/", WantedPage.orStart(null));
    }
}
