package dk.kontakt.web.admin.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.OfferTerms;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RoutingRulesRefused;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
import dk.kontakt.routing.rule.SkillRule;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.ticket.Priority;
import dk.kontakt.web.admin.routing.RoutingChange.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingFieldsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final QueueRules BILLING = new QueueRules(
            "billing",
            new TreeSet<>(Set.of("finance", "sales")),
            "kundeservice",
            Delivery.PULL,
            List.of("LongestIdleFirst", "BestLevelFirst"),
            MINUTE.multipliedBy(10),
            Duration.ZERO,
            new OfferTerms(Duration.ofSeconds(30), 2, Duration.ofSeconds(45)),
            List.of(
                    new Relaxation(MINUTE.multipliedBy(5), 1, Set.of(), false),
                    new Relaxation(MINUTE.multipliedBy(30), 0, Set.of(Relaxation.EVERY_SKILL, "returns"), true)));
    private static final SkillRule BUSINESS = new SkillRule(
            Map.of(Trait.SEGMENT, Set.of("BUSINESS"), Trait.PRODUCT, Set.of("lamp", "chair")), "business", 2, true);
    private static final RoutingRules RULES = new RoutingRules(
            0,
            new HeadStart(Map.of(Priority.URGENT, MINUTE), Map.of(ValueBand.HIGH, MINUTE)),
            List.of(BUSINESS),
            List.of(BILLING));

    @Test
    void formsGiveBackWhatTheyWereOpenedWith() {
        RoutingRules again = RoutingEdits.withSkill(
                RoutingEdits.withQueue(RULES, new QueueFields(BILLING).rules()), 0, new SkillFields(BUSINESS).rule());
        assertEquals(RULES, again);
        assertEquals(RULES, checked(again));
    }

    @Test
    void editedQueueIsReadAsItWasWritten() {
        var fields = new QueueFields(BILLING);
        fields.deliver(Delivery.PUSH);
        fields.setTeams(new String[] {});
        fields.setCalendar(null);
        fields.setPreferredFor(null);
        fields.setWrapUp(MINUTE);
        fields.move(1, 0);
        fields.addRank("PreferredAgentFirst");
        fields.leaveOut("LongestIdleFirst");
        fields.removeStep(fields.getSteps().get(0));
        fields.addStep();
        fields.getSteps().get(1).setAfter(Duration.ofHours(1));
        fields.getSteps().get(1).setOptional(new String[] {"returns"});
        RoutingRules edited = RoutingEdits.withQueue(RULES, fields.rules());
        assertEquals(edited, checked(edited));
        QueueRules queue = edited.of("billing");
        assertEquals(List.of("BestLevelFirst", "PreferredAgentFirst"), queue.order());
        assertEquals(Duration.ZERO, queue.preferredFor());
        assertEquals(
                new Relaxation(Duration.ofHours(1), 1, Set.of("returns"), false),
                queue.relaxation().get(1));
    }

    @Test
    void queueWithUsualRulesIsNotWrittenDown() {
        var fields = new QueueFields(QueueRules.usual("returns"));
        assertSame(RULES, RoutingEdits.withQueue(RULES, fields.rules()));
        fields.deliver(Delivery.PULL);
        assertEquals(
                List.of("billing", "returns"),
                RoutingEdits.withQueue(RULES, fields.rules()).queues().stream()
                        .map(QueueRules::queue)
                        .toList());
    }

    @Test
    void lastRankingRuleStays() {
        var fields = new QueueFields(BILLING);
        RankingRules.USUAL.forEach(fields::leaveOut);
        assertEquals(1, fields.getOrder().size());
    }

    @Test
    void wrongFieldsOfAQueueAreNamedWhereTheFormAsks() {
        assertEquals(List.of("acceptWithin"), wrong(fields -> fields.setAcceptWithin(null)));
        assertEquals(List.of("missedUntilAway"), wrong(fields -> fields.setMissedUntilAway(0)));
        assertEquals(List.of("missedUntilAway"), wrong(fields -> fields.setMissedUntilAway(null)));
        assertEquals(List.of("steps:2:after"), wrong(QueueFields::addStep));
        assertEquals(
                List.of("steps:1:after"),
                wrong(fields -> fields.getSteps().get(1).setAfter(MINUTE)));
        assertEquals(
                List.of("steps:0:lowerBy"),
                wrong(fields -> fields.getSteps().get(0).setLowerBy(5)));
        assertEquals(List.of("acceptWithin", "missedUntilAway"), wrong(fields -> {
            fields.setAcceptWithin(Duration.ZERO);
            fields.setMissedUntilAway(101);
        }));
    }

    @Test
    void wrongFieldsOfASkillRuleAreNamedWhereTheFormAsks() {
        var fields = new SkillFields(BUSINESS);
        fields.setSkill(null);
        fields.setLevel(6);
        fields.setProducts("lamp, " + "x".repeat(61));
        assertEquals(
                Set.of("products", "skill", "level"),
                Set.copyOf(places(RoutingEdits.withSkill(RULES, 0, fields.rule()))));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "queues[3].teams, teams, teams",
        "queues[0].relaxation[1].optional[2], steps:1:optional, optional",
        "skills[2].when.priority, conditions:5:values, when",
        "skills[2].when.product[0], products, when",
        "skills[2].skill, skill, skill",
        "headStart, headStart, headStart",
    })
    void problemHasItsPlace(String field, String component, String member) {
        Place place = Place.of(new FieldProblem(field, "is wrong"));
        assertEquals(component, place.component());
        assertEquals(member, place.member());
    }

    @Test
    void conditionWithoutValuesIsNone() {
        var fields = new SkillFields(BUSINESS);
        fields.setProducts(" , ");
        fields.getConditions().forEach(field -> field.setChosen(new String[] {}));
        assertEquals(Map.of(), fields.rule().when());
    }

    @Test
    void headStartIsSetAndTakenAway() {
        HeadStart more = HeadStartTable.with(RULES.headStart(), ValueBand.MEDIUM, MINUTE);
        assertEquals(MINUTE, more.of(ValueBand.MEDIUM));
        assertEquals(RULES.headStart(), HeadStartTable.with(more, ValueBand.MEDIUM, null));
        RoutingRules without = RoutingEdits.withHeadStart(RULES, HeadStartTable.with(more, Priority.URGENT, null));
        assertEquals(without, checked(without));
    }

    @Test
    void changesNameTheQueueItsPartsAndTheRules() {
        assertEquals(List.of(), RoutingChanges.between(RULES, RULES));
        List<RoutingChange> changes = RoutingChanges.between(RoutingRules.NONE, RULES);
        assertEquals(
                List.of(Kind.QUEUE, Kind.SKILL_ADDED, Kind.HEAD_START),
                changes.stream().map(RoutingChange::kind).toList());
        var fields = new QueueFields(BILLING);
        fields.deliver(Delivery.PUSH);
        fields.setWrapUp(null);
        assertEquals(
                List.of(new RoutingChange(Kind.QUEUE, "billing", List.of("delivery", "offers"), null)),
                RoutingChanges.between(RULES, RoutingEdits.withQueue(RULES, fields.rules())));
        assertEquals(
                List.of(RoutingChange.of(Kind.SKILL_REMOVED, BUSINESS)),
                RoutingChanges.between(RULES, RoutingEdits.withoutSkill(RULES, 0)));
    }

    private static List<String> wrong(Consumer<QueueFields> edit) {
        var fields = new QueueFields(BILLING);
        edit.accept(fields);
        return places(RoutingEdits.withQueue(RULES, fields.rules()));
    }

    private static List<String> places(RoutingRules rules) {
        return assertThrows(RoutingRulesRefused.class, () -> checked(rules)).problems().stream()
                .map(problem -> Place.of(problem).component())
                .distinct()
                .toList();
    }

    /** As the draft keeps them. */
    private static RoutingRules checked(RoutingRules rules) {
        return RulesReader.read(RulesWriter.write(rules)).numbered(rules.version());
    }
}
