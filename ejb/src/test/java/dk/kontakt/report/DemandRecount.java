package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The demand of a history, counted anew by looking at every row for each hour of the week. */
final class DemandRecount {
    private DemandRecount() {}

    static Demand of(History history, Days days) {
        List<HourlyDemand> hours = new ArrayList<>();
        for (HourOfWeek hour : HourOfWeek.all()) {
            Map<Channel, Long> contacts = new EnumMap<>(Channel.class);
            for (Channel channel : Channel.values()) {
                contacts.put(
                        channel,
                        history.contacts().stream()
                                .filter(contact -> contact.channel() == channel && isAt(contact.received(), hour, days))
                                .count());
            }
            long orders = history.orders().stream()
                    .filter(order -> isAt(order.placed(), hour, days))
                    .count();
            hours.add(new HourlyDemand(hour, times(hour, days), contacts, 0, orders));
        }
        return new Demand(days, hours);
    }

    private static boolean isAt(Instant instant, HourOfWeek hour, Days days) {
        ZonedDateTime local = instant.atZone(Days.ZONE);
        LocalDate date = local.toLocalDate();
        return !date.isBefore(days.from())
                && !date.isAfter(days.to())
                && local.getDayOfWeek() == hour.day()
                && local.getHour() == hour.hour();
    }

    /** Of each day with that name: whether the hour exists there, and whether it comes again an hour later. */
    private static int times(HourOfWeek hour, Days days) {
        int times = 0;
        for (LocalDate date = days.from(); !date.isAfter(days.to()); date = date.plusDays(1)) {
            if (date.getDayOfWeek() == hour.day()) {
                times += Days.ZONE
                        .getRules()
                        .getValidOffsets(date.atTime(hour.hour(), 30))
                        .size();
            }
        }
        return times;
    }
}
