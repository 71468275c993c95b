package dk.kontakt.web.admin.routing;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.routing.rule.OfferTerms;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.SkillRule;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import dk.kontakt.web.admin.sla.DurationConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules of routing in words, in the language of the page. */
@Named
@RequestScoped
public class RoutingWords {
    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Inject
    private PageLanguage language;

    @Inject
    private DurationConverter durations;

    @Inject
    private SlaService goals;

    @Inject
    private Clock clock;

    /** Whether a queue is open, and what is said of that. */
    public record Hours(boolean open, String text) {}

    /** As in "kundeservice, åbner mandag kl. 8". */
    public Hours hours(QueueRules rules) {
        String name = rules.calendar();
        if (name == null) {
            return new Hours(true, wording.text("admin.routing.always"));
        }
        try {
            return goals.calendarNamed(name)
                    .map(calendar -> hours(name, calendar))
                    .orElseGet(() -> new Hours(false, name));
        } catch (CalendarRefused refused) {
            return new Hours(false, name);
        }
    }

    private Hours hours(String name, BusinessCalendar calendar) {
        boolean open = calendar.isOpen(clock.instant());
        return open
                ? new Hours(true, wording.text("admin.routing.open", name))
                : new Hours(
                        false,
                        wording.text("admin.routing.opens", name, wording.at(calendar.nextOpening(clock.instant()))));
    }

    public String teams(QueueRules rules) {
        return rules.teams().isEmpty()
                ? wording.text("admin.routing.everybody")
                : rules.teams().stream().map(names::team).collect(Collectors.joining(", "));
    }

    /** As in "Kender sagen → Længst ledig". */
    public String order(QueueRules rules) {
        return rules.order().stream()
                .map(rank -> wording.code("admin.routing.rank", rank))
                .collect(Collectors.joining(" → "));
    }

    public String offers(QueueRules rules) {
        OfferTerms offers = rules.offers();
        String terms = wording.text("admin.routing.offers.of", length(offers.within()), offers.missedUntilAway());
        return offers.wrapUp().isZero()
                ? terms
                : terms + " " + wording.text("admin.routing.wrapUp.of", length(offers.wrapUp()));
    }

    /** As in "15 min"; a dash for none. */
    public String length(Duration length) {
        return length.isZero() ? "–" : durations.text(length, null);
    }

    /** As in "Efter 5 min.: et niveau lavere, alle hold". */
    public String step(Relaxation step) {
        List<String> eased = new ArrayList<>();
        if (step.lowerBy() > 0) {
            eased.add(
                    step.lowerBy() == 1
                            ? wording.text("admin.routing.step.lower.one")
                            : wording.text("admin.routing.step.lower", step.lowerBy()));
        }
        if (!step.optional().isEmpty()) {
            String skills =
                    new TreeSet<>(step.optional()).stream().map(this::skill).collect(Collectors.joining(", "));
            eased.add(wording.text("admin.routing.step.without", skills));
        }
        if (step.anyTeam()) {
            eased.add(wording.text("admin.routing.step.anyTeam"));
        }
        String all = eased.isEmpty() ? wording.text("admin.routing.step.nothing") : String.join(", ", eased);
        return wording.text("admin.routing.step.of", length(step.after()), all);
    }

    public String skill(String code) {
        return Relaxation.EVERY_SKILL.equals(code) ? wording.text("admin.routing.everySkill") : names.skill(code);
    }

    /** A condition a text, as in "Privat, Erhverv". */
    public List<String> chips(SkillRule rule) {
        return rule.when().entrySet().stream()
                .map(condition -> new TreeSet<>(condition.getValue())
                        .stream().map(value -> value(condition.getKey(), value)).collect(Collectors.joining(", ")))
                .toList();
    }

    public String value(Trait trait, String value) {
        return switch (trait) {
            case QUEUE -> names.queue(value);
            case CATEGORY -> names.category(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language.getLocale());
            case PRODUCT -> value;
            case SEGMENT, CHANNEL, PRIORITY -> wording.codeOr(trait.field(), value);
        };
    }

    /** A line on what differs. */
    public String change(RoutingChange change) {
        SkillRule rule = change.rule();
        if (rule != null) {
            return wording.text("admin.routing.change." + change.kind(), sentence(rule));
        }
        String parts = change.parts().stream()
                .map(part -> wording.code("admin.routing.part", part))
                .collect(Collectors.joining(", "));
        return wording.text("admin.routing.change." + change.kind(), names.queue(change.queue()), parts);
    }

    private String sentence(SkillRule rule) {
        List<String> chips = chips(rule);
        String who = chips.isEmpty() ? wording.text("admin.sla.allCases") : String.join(" · ", chips);
        return wording.text("admin.routing.skill.of", who, names.skill(rule.skill()), rule.level());
    }
}
