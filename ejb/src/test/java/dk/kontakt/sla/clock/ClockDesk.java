package dk.kontakt.sla.clock;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ticket's clocks without a database: rules and calendars are numbered as they are published, ledgers are lists. */
final class ClockDesk implements Rules, Calendars, Ledger {
    static final String OFFICE = """
            {"zone": "Europe/Copenhagen", "weekly": {"MONDAY": [["09:00", "17:00"]], "TUESDAY": [["09:00", "17:00"]],
             "WEDNESDAY": [["09:00", "17:00"]], "THURSDAY": [["09:00", "17:00"]], "FRIDAY": [["09:00", "17:00"]]}}""";

    private final List<Rulebook> published = new ArrayList<>();
    private final Map<String, List<BusinessCalendar>> calendars = new java.util.HashMap<>();
    private final Map<SlaClock, List<SlaSegment>> ledgers = new IdentityHashMap<>();
    private final List<SlaClock> breached = new ArrayList<>();
    private String category = "delivery";

    ClockDesk() {
        publishCalendar("office", OFFICE);
    }

    void publish(String policies) {
        Rulebook draft = RulebookReader.read(JsonObjects.read("{\"policies\": " + policies + "}"));
        published.add(draft.numbered(published.size() + 1));
    }

    void publishCalendar(String name, String definition) {
        calendars
                .computeIfAbsent(name, missing -> new ArrayList<>())
                .add(CalendarDefinition.read(JsonObjects.read(definition)));
    }

    TicketClocks ticket() {
        return new TicketClocks(1, this::value, new TicketClocks.Setting(this, this, this), List.of());
    }

    void category(String code) {
        category = code;
    }

    private String value(Dimension dimension) {
        return dimension == Dimension.CATEGORY ? category : "";
    }

    /** The latest clock of a metric. */
    static SlaClock clock(TicketClocks clocks, Metric metric) {
        return clocks.all().stream()
                .filter(clock -> clock.metric() == metric)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<SlaSegment> ledger(SlaClock clock) {
        return ledgers.getOrDefault(clock, List.of());
    }

    /** What the ledger alone says about the open time until {@code now}: derived by hand, segment by segment. */
    long derivedElapsed(SlaClock clock, Instant now) {
        List<SlaSegment> ledger = ledger(clock);
        long elapsed = 0;
        for (int i = 0; i < ledger.size(); i++) {
            SlaSegment segment = ledger.get(i);
            Instant end = i + 1 < ledger.size() ? ledger.get(i + 1).beganAt() : now;
            if (segment.cause() == Cause.MERGED) {
                // Corrected to what the older message has waited, which the segment says.
                elapsed = segment.elapsedSeconds();
            }
            if (segment.kind() == SlaSegment.Kind.RUNNING) {
                elapsed += calendar(segment.terms().calendar(), segment.terms().calendarVersion())
                        .elapsed(segment.beganAt(), end)
                        .toSeconds();
            }
        }
        return elapsed;
    }

    /** Lets the clocks do what is due before {@code at}; returns what they did. */
    static List<Step> passUntil(TicketClocks clocks, Instant at) {
        List<Step> steps = new ArrayList<>();
        for (Optional<SlaClock> next = clocks.nextBefore(at); next.isPresent(); next = clocks.nextBefore(at)) {
            steps.add(clocks.pass(next.get()));
        }
        return steps;
    }

    static void resolve(TicketClocks clocks, Instant at) {
        clocks.moved(TicketStatus.OPEN, TicketStatus.RESOLVED, at);
    }

    List<SlaClock> breached() {
        return breached;
    }

    @Override
    public Rulebook inForce() {
        return published.get(published.size() - 1);
    }

    @Override
    public Rulebook numbered(int version) {
        return published.get(version - 1);
    }

    @Override
    public BusinessCalendar calendar(String name, int version) {
        return calendars.getOrDefault(name, List.of()).get(version - 1);
    }

    @Override
    public int latest(String name) {
        return calendars.getOrDefault(name, List.of()).size();
    }

    @Override
    public void opened(SlaClock clock) {
        ledgers.put(clock, new ArrayList<>());
    }

    @Override
    public void add(SlaClock clock, SlaSegment segment) {
        ledgers.computeIfAbsent(clock, missing -> new ArrayList<>()).add(segment);
    }

    @Override
    public void breached(SlaClock clock) {
        breached.add(clock);
    }
}
