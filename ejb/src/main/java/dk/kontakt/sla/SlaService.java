package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.category.CategoryService;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.platform.Publications;
import dk.kontakt.platform.PublishedVersion;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.SlaSegment;
import dk.kontakt.sla.rule.Rulebook;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The boundary of service goals. A publication holds for tickets opened after it, on every node within a second; open tickets follow
 * by the job {@code sla-recalculation}.
 */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class SlaService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RulesInForce rules;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private CategoryService categories;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The rulebook in force. */
    public Rulebook rulebook() {
        return rules.numbered(rules.publications().latest());
    }

    /** @throws IllegalArgumentException if that version was never published */
    public Rulebook rulebook(int version) {
        return rules.numbered(version);
    }

    /** The latest first. */
    public List<Publication> publications() {
        return rules.publications().all();
    }

    /** Empty where that version was never published, as version 0. */
    public Optional<Publication> publication(int version) {
        return rules.publications().numbered(version);
    }

    /**
     * Puts a draft in force and returns it with its number.
     *
     * @throws dk.kontakt.sla.rule.RulesRefused if it refers to something that does not exist
     * @throws PublicationOutdated if somebody published since
     */
    @RolesAllowed({"manager", "admin"})
    public Rulebook publish(Draft draft) {
        check(draft.rules());
        int latest = rules.publications().latest();
        PublicationOutdated.require(draft.basedOn(), latest);
        var publication = new Publication(latest + 1, draft.comment(), caller(), clock.instant());
        store(new StoredRulebook(draft.rules(), publication), latest);
        return draft.rules().numbered(latest + 1);
    }

    /** @throws dk.kontakt.sla.rule.RulesRefused if a rulebook refers to something that does not exist */
    public void check(Rulebook draft) {
        new RulebookCheck(categories, rules.readCalendars().keySet()).require(draft);
    }

    /** Puts an earlier rulebook in force again, as a new version. */
    @RolesAllowed({"manager", "admin"})
    public Rulebook rollBack(int version, String comment) {
        return publish(new Draft(rules.numbered(version), rules.publications().latest(), comment));
    }

    /** The latest version of each calendar, by name. */
    public List<NamedCalendar> calendars() {
        return rules.readCalendars().values().stream()
                .map(CalendarVersions::latest)
                .toList();
    }

    /** All versions of a calendar, the first one first; none where there is no calendar of the name. */
    public List<NamedCalendar> versionsOf(String calendar) {
        CalendarVersions versions = rules.readCalendars().get(calendar);
        return versions == null ? List.of() : versions.all();
    }

    /** The calendar in force under a name; for jobs too, which nobody has logged in for. */
    @PermitAll
    public Optional<BusinessCalendar> calendarNamed(String name) {
        return rules.calendar(name)
                .map(versions -> versions.calendar(versions.latest().version()));
    }

    /** A calendar that the caller brings along, to ask it what a stored one would answer. Nothing is stored. */
    public BusinessCalendar calendarOf(OpeningRules rulesOfCaller) {
        return BusinessCalendar.of(rulesOfCaller);
    }

    /** All calendars by name and version. */
    public Calendars calendarVersions() {
        return rules;
    }

    /**
     * Stores a calendar as a new version of its name.
     *
     * @throws dk.kontakt.calendar.CalendarRefused if the definition makes no usable calendar
     * @throws PublicationOutdated if somebody published since
     */
    @RolesAllowed({"manager", "admin"})
    public NamedCalendar publishCalendar(CalendarDraft draft) {
        var today = LocalDate.ofInstant(
                clock.instant(),
                CalendarDefinition.readRules(draft.definition()).zone());
        int latest = versionsOf(draft.name()).size();
        PublicationOutdated.require(draft.basedOn(), latest);
        LocalDate from = draft.validFrom() == null ? today : draft.validFrom();
        var publication = new Publication(latest + 1, draft.comment(), caller(), clock.instant());
        var calendar = new NamedCalendar(draft.name(), latest == 0 ? null : from, draft.definition(), publication);
        store(new StoredCalendar(calendar), latest);
        return calendar;
    }

    /** The clocks of a ticket with their ledgers, the oldest first. */
    public List<ClockView> clocksOf(long ticket) {
        Map<Long, List<SlaSegment>> ledgers = entities.createQuery(
                        "select s from SlaSegment s, SlaClock c where s.clock = c.id and c.ticket = :ticket"
                                + " order by s.clock, s.number",
                        SlaSegment.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .collect(Collectors.groupingBy(SlaSegment::clock));
        Instant now = clock.instant();
        return keeper.clocksOf(ticket).stream()
                .map(found -> view(found, ledgers.getOrDefault(found.id(), List.of()), now))
                .toList();
    }

    private ClockView view(SlaClock found, List<SlaSegment> segments, Instant now) {
        return new ClockView(
                found.metric(),
                found.cycle(),
                found.state(),
                found.terms(),
                found.elapsed(now, rules.hours(found)).toSeconds(),
                found.dueAt(),
                found.closedAt(),
                segments);
    }

    private void store(PublishedVersion version, int basedOn) {
        Publications.store(entities, version, basedOn);
        rules.changed();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
