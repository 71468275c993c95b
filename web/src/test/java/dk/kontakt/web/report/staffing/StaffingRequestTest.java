package dk.kontakt.web.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.report.Days;
import dk.kontakt.report.plan.Fit;
import dk.kontakt.report.plan.HandleTime;
import dk.kontakt.report.plan.StaffingQuestion;
import dk.kontakt.report.plan.WhatIf;
import dk.kontakt.report.staffing.Target;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.api.RequestRefused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void withoutParametersEightWeeksEightyPerCentInTwentySecondsAndNothingChanged() {
        var weeks = new Days(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 22));
        var target = new Target(0.8, Duration.ofSeconds(20), null);

        assertEquals(new StaffingQuestion(weeks, null, target, WhatIf.NOTHING), read(Map.of()));
        assertEquals(
                new StaffingQuestion(weeks, null, target, WhatIf.NOTHING), read(Map.of("patience", "", "to", " ")));
    }

    @Test
    void readsEveryParameter() {
        StaffingQuestion question = read(Map.of(
                "from", "2026-03-02",
                "to", "2026-03-08",
                "channel", "CHAT",
                "volume", "+10",
                "handleTime", "-5",
                "serviceLevel", "90",
                "answerWithin", "0",
                "patience", "120"));

        assertEquals(new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)), question.days());
        assertEquals(Channel.CHAT, question.channel());
        assertEquals(new WhatIf(10, -5), question.whatIf());
        assertEquals(new Target(0.9, Duration.ZERO, Duration.ofMinutes(2)), question.target());
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "to, 2026-02-30",
        "channel, FAX",
        "channel, chat",
        "volume, -101",
        "volume, 10 %",
        "handleTime, 1001",
        "serviceLevel, 100",
        "serviceLevel, 0",
        "serviceLevel, 0.8",
        "answerWithin, -1",
        "patience, 0",
        "patience, 99999999999999",
    })
    void namesTheParameterThatIsWrong(String name, String value) {
        assertEquals(List.of(name), wrong(Map.of(name, value)));
    }

    @Test
    void namesAllThatAreWrongAtOnce() {
        assertEquals(
                List.of("from", "channel", "serviceLevel", "volume"),
                wrong(Map.of("from", "x", "channel", "x", "serviceLevel", "x", "volume", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void thePageHasWordsForEveryRefusalAndEveryAnswer(String language) {
        var texts = ResourceBundle.getBundle("dk.kontakt.web.messages", Locale.forLanguageTag(language));
        Stream<String> refusals = StaffingRequest.NAMES.stream().map(name -> "staffing.wrong." + name);
        Stream<String> fits =
                Arrays.stream(Fit.values()).flatMap(fit -> Stream.of("staffing.fit." + fit, "staffing.arrow." + fit));
        Stream<String> sources = Arrays.stream(HandleTime.Source.values()).map(source -> "staffing.handling." + source);
        Stream.of(refusals, fits, sources)
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(texts.containsKey(key), key));
    }

    private static StaffingQuestion read(Map<String, String> parameters) {
        return StaffingRequest.question(parameters::get, TODAY);
    }

    private static List<String> wrong(Map<String, String> parameters) {
        var refused = assertThrows(RequestRefused.class, () -> read(parameters));
        return refused.problems().stream().map(FieldProblem::field).toList();
    }
}
