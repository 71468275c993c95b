package dk.kontakt.report.attendance;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours that channels promise on a day: those of a calendar each, in its own zone; a channel without one promises none. */
final class PromisedHours {
    private final Map<Channel, BusinessCalendar> calendars;

    PromisedHours(Map<Channel, BusinessCalendar> calendars) {
        this.calendars = new EnumMap<>(Channel.class);
        this.calendars.putAll(calendars);
    }

    /** What was promised in {@code time} and what was kept; no row where nothing was promised and nobody was there. */
    List<PromiseRow> compare(LocalDate day, Span time, Floor floor) {
        List<PromiseRow> rows = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            Spans advertised = advertised(channel, time);
            Spans staffed = floor.staffed(channel);
            if (advertised.seconds() + staffed.seconds() > 0) {
                long both = advertised.and(staffed).seconds();
                rows.add(new PromiseRow(day, channel, advertised.seconds(), staffed.seconds(), both));
            }
        }
        return rows;
    }

    private Spans advertised(Channel channel, Span time) {
        BusinessCalendar calendar = calendars.get(channel);
        if (calendar == null) {
            return Spans.NONE;
        }
        Instant start = Instant.ofEpochSecond(time.start());
        return Spans.of(calendar.openPeriods(start, Instant.ofEpochSecond(time.end())).stream()
                .map(open -> new Span(open.start().getEpochSecond(), open.end().getEpochSecond()))
                .toList());
    }
}
