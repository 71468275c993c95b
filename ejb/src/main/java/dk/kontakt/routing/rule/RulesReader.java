package dk.kontakt.routing.rule;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.platform.JsonField;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.ticket.Priority;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads rules of routing from the JSON of {@code PUT /api/routing/queues} and names every field that is wrong. */
public final class RulesReader {
    private static final int LONGEST = 60;
    private static final String UNKNOWN = "is unknown";

    /** What an answer of the API has may be sent back. */
    private static final Set<String> IN_AN_ANSWER =
            Set.of("version", "headStart", "skills", "queues", "comment", "publishedBy", "publishedAt");

    private final JsonField json;
    private final Set<String> queues = new HashSet<>();

    private RulesReader(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** @throws RoutingRulesRefused naming every wrong field */
    public static RoutingRules read(JsonObject json) {
        return new RulesReader(json).rules();
    }

    private RoutingRules rules() {
        json.refuseOthers(IN_AN_ANSWER, UNKNOWN);
        var rules = new RoutingRules(
                0,
                headStart(json.at("headStart")),
                json.at("skills").objects(RulesReader::skill),
                json.at("queues").objects(this::queue));
        json.problems().requireNone(RoutingRulesRefused::new);
        return rules;
    }

    private static HeadStart headStart(JsonField field) {
        if (field.isAbsent()) {
            return HeadStart.NONE;
        }
        field.object().refuseOthers(Set.of("priority", "value"), UNKNOWN);
        return new HeadStart(
                durations(Priority.class, field.at("priority")), durations(ValueBand.class, field.at("value")));
    }

    private static <E extends Enum<E>> Map<E, Duration> durations(Class<E> type, JsonField field) {
        Map<E, Duration> durations = new EnumMap<>(type);
        field.members().forEach((name, member) -> {
            E key = member.oneOf(type, name);
            if (key != null) {
                durations.put(key, member.duration(Duration.ZERO));
            }
        });
        return durations;
    }

    private static SkillRule skill(JsonField rule) {
        rule.refuseOthers(Set.of("when", "skill", "level", "fixed"), UNKNOWN);
        Map<Trait, Set<String>> when = new EnumMap<>(Trait.class);
        rule.at("when").members().forEach((name, field) -> {
            Trait trait = trait(name);
            if (trait == null) {
                field.refuse(UNKNOWN);
            } else {
                when.put(trait, texts(field));
            }
        });
        return new SkillRule(
                when,
                rule.at("skill").required(LONGEST),
                integer(rule.at("level"), 1, 5, 1),
                rule.at("fixed").flag(false));
    }

    private QueueRules queue(JsonField rule) {
        rule.refuseOthers(
                Set.of(
                        "queue",
                        "teams",
                        "calendar",
                        "delivery",
                        "order",
                        "preferredFor",
                        "notBackFor",
                        "acceptWithin",
                        "missedUntilAway",
                        "wrapUp",
                        "relaxation"),
                UNKNOWN);
        String queue = rule.at("queue").required(LONGEST);
        if (!queues.add(queue)) {
            rule.at("queue").refuse("has rules before it");
        }
        Delivery delivery = rule.at("delivery").oneOf(Delivery.class);
        return new QueueRules(
                queue,
                texts(rule.at("teams")),
                rule.at("calendar").optional(LONGEST),
                delivery == null ? Delivery.PUSH : delivery,
                order(rule.at("order")),
                duration(rule.at("preferredFor"), Duration.ZERO),
                duration(rule.at("notBackFor"), QueueRules.USUAL_NOT_BACK),
                offers(rule),
                relaxation(rule.at("relaxation")));
    }

    private static OfferTerms offers(JsonField rule) {
        JsonField within = rule.at("acceptWithin");
        Duration acceptWithin = duration(within, OfferTerms.USUAL.within());
        if (acceptWithin.isZero()) {
            within.refuse("must be a second or more");
        }
        return new OfferTerms(
                acceptWithin,
                integer(rule.at("missedUntilAway"), 1, 100, OfferTerms.USUAL.missedUntilAway()),
                duration(rule.at("wrapUp"), OfferTerms.USUAL.wrapUp()));
    }

    private static List<String> order(JsonField field) {
        List<String> order = new ArrayList<>();
        for (JsonField element : field.elements()) {
            String name = element.required(LONGEST);
            if (!RankingRules.exists(name)) {
                element.refuse("must be one of " + String.join(", ", RankingRules.USUAL));
            } else if (order.contains(name)) {
                element.refuse("is there before");
            }
            order.add(name);
        }
        return order.isEmpty() ? RankingRules.USUAL : order;
    }

    private static List<Relaxation> relaxation(JsonField field) {
        List<Relaxation> steps = new ArrayList<>();
        for (JsonField element : field.elements()) {
            JsonField step = element.object();
            step.refuseOthers(Set.of("after", "lowerBy", "optional", "anyTeam"), UNKNOWN);
            Duration after = step.at("after").duration(Duration.ofSeconds(1));
            if (!steps.isEmpty() && after.compareTo(steps.get(steps.size() - 1).after()) <= 0) {
                step.at("after").refuse("must be longer than that of the step before");
            }
            steps.add(new Relaxation(
                    after,
                    integer(step.at("lowerBy"), 0, 4, 0),
                    texts(step.at("optional")),
                    step.at("anyTeam").flag(false)));
        }
        return steps;
    }

    private static SortedSet<String> texts(JsonField field) {
        SortedSet<String> texts = new TreeSet<>();
        field.elements().forEach(element -> texts.add(element.required(LONGEST)));
        return texts;
    }

    private static Duration duration(JsonField field, Duration otherwise) {
        return field.isAbsent() ? otherwise : field.duration(Duration.ZERO);
    }

    private static int integer(JsonField field, int least, int most, int otherwise) {
        Integer number = field.integer(least, most);
        return number == null ? otherwise : number;
    }

    private static @Nullable Trait trait(String name) {
        for (Trait trait : Trait.values()) {
            if (trait.field().equals(name)) {
                return trait;
            }
        }
        return null;
    }
}
