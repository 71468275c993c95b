package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.AssignmentView;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Serving;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.ticket.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionSentenceTest {
    private static final Instant EIGHT = Instant.parse("2026-03-27T07:00:00Z");
    private static final Instant NINE = Instant.parse("2026-03-27T08:00:00Z");
    private static final Wish ANY = Wish.of(Requirement.parse(""));
    private static final Wish RETURNS = Wish.of(Requirement.parse("returns:3"));
    private static final Candidate ANNA = available("anna", 4, Candidate.Room.of(3, 1), EIGHT);
    private static final Candidate BO = available("bo", 4, Candidate.Room.of(3, 2), EIGHT);

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(
                        "the least loaded",
                        routed(RETURNS, ANNA, BO, away("c"), away("d"), away("e"), away("f"), low("g"), low("h")),
                        "Anna got it because nobody had less to do (1 of 3) among the 2 who could have it;"
                                + " 4 were not available, 2 lack Returns at level 3.",
                        "Anna fik sagen, fordi ingen havde mindre at lave (1 af 3) blandt de 2, der kunne få den;"
                                + " 4 var ikke ledige, 2 mangler Retur på niveau 3."),
                Arguments.of(
                        "by attention where that is scarcer",
                        routed(
                                ANY,
                                available("anna", 4, new Candidate.Room(9, 1, 20, 40, 100), EIGHT),
                                available("bo", 4, new Candidate.Room(9, 1, 20, 60, 100), EIGHT)),
                        "Anna got it because nobody had less to do (40 of 100 units of attention) among the 2 who could have it.",
                        "Anna fik sagen, fordi ingen havde mindre at lave (40 af 100 enheder opmærksomhed) blandt de 2, der kunne få den."),
                Arguments.of(
                        "the one who knows the case",
                        routed(ANY.preferring("bo"), ANNA, BO),
                        "Bo got it because Bo knows the case already, ahead of 1 other who could have it.",
                        "Bo fik sagen, fordi Bo kender sagen i forvejen, foran 1 anden, der kunne få den."),
                Arguments.of(
                        "the best",
                        routed(
                                RETURNS,
                                available("anna", 5, Candidate.Room.of(3, 1), EIGHT),
                                available("bo", 4, Candidate.Room.of(3, 1), EIGHT)),
                        "Anna got it because nobody is better at Returns (level 5) among the 2 who could have it.",
                        "Anna fik sagen, fordi ingen er bedre til Retur (niveau 5) blandt de 2, der kunne få den."),
                Arguments.of(
                        "the longest idle",
                        routed(ANY, ANNA, available("bo", 4, Candidate.Room.of(3, 1), NINE)),
                        "Anna got it because nobody had been free for longer (since 8:00) among the 2 who could have it.",
                        "Anna fik sagen, fordi ingen havde været ledig længere (siden 8:00) blandt de 2, der kunne få den."),
                Arguments.of(
                        "the only one",
                        routed(RETURNS, ANNA, low("c")),
                        "Anna got it because nobody else could have it; 1 lacks Returns at level 3.",
                        "Anna fik sagen, fordi ingen andre kunne få den; 1 mangler Retur på niveau 3."),
                Arguments.of(
                        "by name",
                        routed(ANY, ANNA, available("bo", 4, Candidate.Room.of(3, 1), EIGHT)),
                        "Anna got it because all else was equal and the name comes first, ahead of 1 other who could have it.",
                        "Anna fik sagen, fordi alt andet var lige, og navnet kommer først, foran 1 anden, der kunne få den."),
                Arguments.of(
                        "kept for one",
                        routed(ANY.reservedFor("bo"), ANNA, BO),
                        "Bo got it because it was kept for Bo, who knows the case; 1 stood back for the one who knows it.",
                        "Bo fik sagen, fordi den blev holdt til Bo, som kender sagen; 1 trådte til side for den, der kender sagen."),
                Arguments.of(
                        "after relaxations",
                        routed(RETURNS.servedBy(new Serving(new TreeSet<>(), RankingRules.USUAL, 2)), ANNA),
                        "Anna got it because nobody else could have it; after 2 relaxations.",
                        "Anna fik sagen, fordi ingen andre kunne få den; efter 2 lempelser."),
                Arguments.of(
                        "on a large floor",
                        large(),
                        "Anna got it because nobody had less to do (1 of 3) among the 42 who could have it;"
                                + " 100 were not available, 7 lack Returns at level 3; after 1 relaxation.",
                        "Anna fik sagen, fordi ingen havde mindre at lave (1 af 3) blandt de 42, der kunne få den;"
                                + " 100 var ikke ledige, 7 mangler Retur på niveau 3; efter 1 lempelse."),
                Arguments.of(
                        "an accepted offer",
                        new Told(explained(ANY, "anna", "anna", null, ANNA, BO), "accepted"),
                        "Anna was offered it and accepted: chosen because nobody had less to do (1 of 3) among the 2 who could have it.",
                        "Anna fik sagen tilbudt og sagde ja: valgt, fordi ingen havde mindre at lave (1 af 3) blandt de 2, der kunne få den."),
                Arguments.of(
                        "a pulled one",
                        new Told(explained(RETURNS, "anna", "anna", null, ANNA), "asked for the next ticket"),
                        "Anna asked for the next case, and this was the most urgent that Anna could have.",
                        "Anna bad om den næste sag, og den her hastede mest af dem, Anna kunne få."),
                Arguments.of(
                        "one given by hand",
                        new Told(explained(ANY, "lene", "anna", null, ANNA), "Anna has the details"),
                        "Lene gave it to Anna, who could have it: “Anna has the details”.",
                        "Lene gav sagen til Anna, som kunne få den: »Anna has the details«."),
                Arguments.of(
                        "one taken by hand",
                        new Told(explained(ANY, "anna", "anna", null, ANNA), ""),
                        "Anna took it.",
                        "Anna tog sagen."),
                Arguments.of(
                        "an override of a skill",
                        new Told(explained(RETURNS, "lene", "g", "SKILL_TOO_LOW", low("g")), "to learn"),
                        "Lene gave it to g although g lacks Returns at level 3: “to learn”.",
                        "Lene gav sagen til g, selv om g mangler Retur på niveau 3: »to learn«."),
                Arguments.of(
                        "an override of room",
                        new Told(
                                explained(
                                        ANY,
                                        "lene",
                                        "anna",
                                        "NO_CAPACITY",
                                        available("anna", 4, Candidate.Room.of(1, 1), EIGHT)),
                                "it is urgent"),
                        "Lene gave it to Anna although Anna had no room: “it is urgent”.",
                        "Lene gav sagen til Anna, selv om Anna ikke havde plads: »it is urgent«."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void tellsTheDecisionInBothLanguages(String name, Told told, String english, String danish) {
        assertEquals(
                english,
                DecisionSentence.of(told.assignment, told.reason, new BundleTexts(Locale.forLanguageTag("en"))));
        assertEquals(
                danish,
                DecisionSentence.of(told.assignment, told.reason, new BundleTexts(Locale.forLanguageTag("da"))));
    }

    private record Told(AssignmentView assignment, String reason) {}

    private static Told routed(Wish wish, Candidate... candidates) {
        String chosen = AgentChoice.decide(wish, List.of(candidates)).chosen().orElseThrow();
        return new Told(explained(wish, Happening.ROUTER, chosen, null, candidates), "");
    }

    private static Told large() {
        Wish wish = RETURNS.servedBy(new Serving(new TreeSet<>(), RankingRules.USUAL, 1));
        Decision listed = AgentChoice.decide(wish, List.of(ANNA, BO));
        var unlisted = new Decision.Unlisted(
                40, Map.of(Exclusion.NOT_AVAILABLE, 100L, Exclusion.SKILL_MISSING, 5L, Exclusion.SKILL_TOO_LOW, 2L));
        var decision = new Decision(wish, listed.verdicts(), unlisted, listed.agent(), listed.decidedBy());
        var assignment =
                new AssignmentView("anna", NINE, null, Happening.ROUTER, null, null, Explanation.write(decision, 1));
        return new Told(assignment, "LeastLoadedFirst");
    }

    private static AssignmentView explained(
            Wish wish, String actor, String agent, @Nullable String overridden, Candidate... candidates) {
        Decision decision = AgentChoice.decide(wish, List.of(candidates));
        return new AssignmentView(agent, NINE, null, actor, EIGHT, overridden, Explanation.write(decision, 1));
    }

    private static Candidate available(String name, int level, Candidate.Room room, Instant idleSince) {
        return new Candidate(name, null, AgentState.AVAILABLE, Map.of("returns", level), room, idleSince);
    }

    private static Candidate away(String name) {
        return new Candidate(name, null, AgentState.AWAY, Map.of("returns", 5), Candidate.Room.of(3, 0), EIGHT);
    }

    private static Candidate low(String name) {
        return available(name, 2, Candidate.Room.of(3, 0), EIGHT);
    }
}
