package dk.kontakt.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Arithmetic over the open time of a calendar, by blocks that are read when first asked for and kept while there are few. */
final class OpenTime {
    private static final int MOST_KEPT = 64;
    private static final int MOST_BLOCKS_AHEAD = 95;
    private static final int MOST_PERIODS = 100_000;

    /** Three whole blocks are more than three years. */
    private static final int MOST_EMPTY_BLOCKS = 3;

    private final BusinessCalendar calendar;
    private final Map<Long, OpenBlock> blocks = new ConcurrentHashMap<>();

    OpenTime(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    Instant due(Instant start, Duration duration) {
        long index = OpenBlock.indexOf(start);
        OpenBlock block = block(index);
        Duration left = block.openBefore(start).plus(duration);
        int empty = 0;
        for (int ahead = 0; ahead < MOST_BLOCKS_AHEAD; ahead++) {
            if (left.compareTo(block.open()) <= 0) {
                return block.after(left);
            }
            left = left.minus(block.open());
            block = block(++index);
            empty = requireNotLongClosed(block, empty, start);
        }
        throw new CalendarRefused("duration", "takes more than a hundred years of the calendar");
    }

    Duration elapsed(Instant from, Instant to) {
        long index = OpenBlock.indexOf(from);
        long last = OpenBlock.indexOf(to);
        Duration sum = Duration.ZERO.minus(block(index).openBefore(from));
        for (; index < last; index++) {
            sum = sum.plus(block(index).open());
        }
        return sum.plus(block(last).openBefore(to));
    }

    boolean isOpen(Instant at) {
        return block(OpenBlock.indexOf(at)).isOpen(at);
    }

    Instant nextOpening(Instant at) {
        long index = OpenBlock.indexOf(at);
        OpenBlock block = block(index);
        if (block.isOpen(at)) {
            return at;
        }
        int empty = 0;
        while (!block.opensAfter(at)) {
            block = block(++index);
            empty = requireNotLongClosed(block, empty, at);
        }
        return block.nextStart(at);
    }

    List<OpenPeriod> between(Instant from, Instant to) {
        List<OpenPeriod> periods = new ArrayList<>();
        for (long index = OpenBlock.indexOf(from); OpenBlock.startOf(index).isBefore(to); index++) {
            block(index).addTo(periods, from, to);
            if (periods.size() > MOST_PERIODS) {
                throw new CalendarRefused("calendar", "has more than " + MOST_PERIODS + " open periods in that time");
            }
        }
        return periods;
    }

    private static int requireNotLongClosed(OpenBlock block, int emptyBefore, Instant start) {
        if (block.isEmpty() && emptyBefore + 1 == MOST_EMPTY_BLOCKS) {
            throw new CalendarRefused("calendar", "has no opening for more than three years, asked from " + start);
        }
        return block.isEmpty() ? emptyBefore + 1 : 0;
    }

    private OpenBlock block(long index) {
        OpenBlock kept = blocks.get(index);
        return kept != null ? kept : read(index);
    }

    private OpenBlock read(long index) {
        OpenBlock read = OpenBlock.read(calendar, index);
        if (blocks.size() >= MOST_KEPT || read.isLarge()) {
            blocks.clear();
        }
        blocks.put(index, read);
        return read;
    }
}
