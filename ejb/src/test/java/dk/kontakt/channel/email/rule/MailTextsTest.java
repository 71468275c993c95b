package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysAndParts() throws IOException {
        assertEquals(places("da"), places("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void noTextIsEmpty(String language) throws IOException {
        assertEquals(
                List.of(),
                texts(language).entrySet().stream()
                        .filter(text -> text.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, List<String>> places(String language) throws IOException {
        return texts(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> PLACE.matcher(text.getValue())
                                .results()
                                .map(MatchResult::group)
                                .toList()));
    }

    private static Map<String, String> texts(String language) throws IOException {
        var read = new Properties();
        Path file = Path.of("src/main/resources/dk/kontakt/channel/email/rule/texts_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        var texts = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }
}
