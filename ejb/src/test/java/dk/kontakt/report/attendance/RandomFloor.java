package dk.kontakt.report.attendance;

import dk.kontakt.agent.AgentState;
import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.report.Days;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.ticket.Channel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day on which agents come and go, get and lose certificates, and channels promise hours; counted naively, second by second. */
final class RandomFloor {
    private static final List<String> AGENTS = List.of("ane", "bo", "ida", "mads");
    private static final List<Channel> CHANNELS = List.of(Channel.CHAT, Channel.PHONE, Channel.SMS);
    private static final List<String> ZONES = List.of("Europe/Copenhagen", "UTC", "America/New_York", "Asia/Kolkata");

    private final Random random;
    private final List<Changed<AgentState>> states = new ArrayList<>();
    private final List<Changed<Set<Channel>>> certificates = new ArrayList<>();
    private final Map<Channel, BusinessCalendar> calendars = new EnumMap<>(Channel.class);
    private final Map<String, @Nullable AgentState[]> stateAt = new TreeMap<>();
    private final Map<String, @Nullable Set<Channel>[]> certifiedAt = new TreeMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private Span time = new Span(0, 0);

    RandomFloor(long seed) {
        random = new Random(seed);
    }

    void fill(LocalDate date) {
        day = date;
        var days = new Days(date, date);
        time = new Span(days.start().getEpochSecond(), days.end().getEpochSecond());
        List.of(states, certificates, stateAt.keySet(), certifiedAt.keySet()).forEach(all -> all.clear());
        calendars.clear();
        for (int i = 0; i < 40; i++) {
            states.add(new Changed<>(agent(), moment(), AgentState.values()[random.nextInt(4)]));
            certificates.add(new Changed<>(agent(), moment(), channels()));
        }
        states.sort((one, other) -> Long.compare(one.at(), other.at()));
        certificates.sort((one, other) -> Long.compare(one.at(), other.at()));
        CHANNELS.stream()
                .filter(channel -> random.nextInt(4) > 0)
                .forEach(channel -> calendars.put(channel, calendar()));
        watch();
    }

    List<Changed<AgentState>> states() {
        return states;
    }

    List<Changed<Set<Channel>>> certificates() {
        return certificates;
    }

    Map<Channel, BusinessCalendar> calendars() {
        return calendars;
    }

    Span time() {
        return time;
    }

    Map<String, Map<AgentState, Long>> attendance() {
        Map<String, Map<AgentState, Long>> seconds = new TreeMap<>();
        stateAt.forEach((agent, held) -> {
            Map<AgentState, Long> own = new EnumMap<>(AgentState.class);
            for (AgentState state : held) {
                if (state != null) {
                    own.merge(state, 1L, Long::sum);
                }
            }
            if (!own.isEmpty()) {
                seconds.put(agent, own);
            }
        });
        return seconds;
    }

    List<PromiseRow> promises() {
        List<PromiseRow> rows = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            long advertised = 0;
            long staffed = 0;
            long both = 0;
            for (int second = 0; second < time.end() - time.start(); second++) {
                boolean open = isOpen(channel, second);
                boolean there = isStaffed(channel, second);
                advertised += open ? 1 : 0;
                staffed += there ? 1 : 0;
                both += open && there ? 1 : 0;
            }
            if (advertised + staffed > 0) {
                rows.add(new PromiseRow(day, channel, advertised, staffed, both));
            }
        }
        return rows;
    }

    private boolean isOpen(Channel channel, int second) {
        BusinessCalendar calendar = calendars.get(channel);
        return calendar != null && calendar.isOpen(Instant.ofEpochSecond(time.start() + second));
    }

    private boolean isStaffed(Channel channel, int second) {
        for (String agent : AGENTS) {
            AgentState state = of(stateAt, agent)[second];
            Set<Channel> certified = of(certifiedAt, agent)[second];
            if (state != null && state != AgentState.AWAY && certified != null && certified.contains(channel)) {
                return true;
            }
        }
        return false;
    }

    /** Each change holds for all seconds after it, until the next one writes over it. */
    private void watch() {
        int length = (int) (time.end() - time.start());
        for (String agent : AGENTS) {
            stateAt.put(agent, new AgentState[length]);
            @SuppressWarnings("unchecked")
            Set<Channel>[] none = new Set[length];
            certifiedAt.put(agent, none);
        }
        states.forEach(change -> write(stateAt, change));
        certificates.forEach(change -> write(certifiedAt, change));
    }

    private <T> void write(Map<String, @Nullable T[]> seconds, Changed<T> change) {
        @Nullable T[] held = of(seconds, change.agent());
        for (long second = Math.max(0, change.at() - time.start()); second < held.length; second++) {
            held[(int) second] = change.to();
        }
    }

    private static <T> @Nullable T[] of(Map<String, @Nullable T[]> seconds, String agent) {
        return Objects.requireNonNull(seconds.get(agent));
    }

    private String agent() {
        return AGENTS.get(random.nextInt(AGENTS.size()));
    }

    /** From an hour before the day to an hour after it, now and then on its very edges. */
    private long moment() {
        return switch (random.nextInt(10)) {
            case 0 -> time.start();
            case 1 -> time.end();
            case 2 -> time.end() - 1;
            default -> time.start() - 3_600 + random.nextInt((int) (time.end() - time.start()) + 7_200);
        };
    }

    private Set<Channel> channels() {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        CHANNELS.stream().filter(channel -> random.nextBoolean()).forEach(channels::add);
        return channels;
    }

    private BusinessCalendar calendar() {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            week.put(weekday, hours());
        }
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return BusinessCalendar.of(new OpeningRules(zone, week, Holidays.none(), Map.of()));
    }

    private List<OpeningHours> hours() {
        int noon = 12 * 3_600;
        var morning = new OpeningHours(second(6 * 3_600 + random.nextInt(3_600)), second(noon - random.nextInt(3_600)));
        var night = new OpeningHours(second(noon + random.nextInt(noon)), second(random.nextInt(6 * 3_600)));
        return List.of(morning, night);
    }

    private static LocalTime second(int ofDay) {
        return LocalTime.ofSecondOfDay(ofDay);
    }
}
