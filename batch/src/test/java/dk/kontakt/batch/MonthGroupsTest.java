package dk.kontakt.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Days;
import dk.kontakt.report.DueSpan;
import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthGroupsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void theMonthsWithMostToDoAreDealtOutFirst() {
        List<DueSpan> spans = List.of(
                span(3, 1, 5, Channel.CHAT),
                span(4, 1, 10, Channel.CHAT, Channel.EMAIL),
                span(5, 1, 8, Channel.EMAIL),
                span(5, 9, 17, Channel.PHONE),
                span(6, 1, 4, Channel.EMAIL));
        assertEquals(
                List.of(List.of(MARCH.plusMonths(1), MARCH.plusMonths(3)), List.of(MARCH.plusMonths(2), MARCH)),
                MonthGroups.deal(spans, 2));
    }

    @Test
    void thereAreNoMoreGroupsThanMonths() {
        assertEquals(List.of(List.of(MARCH)), MonthGroups.deal(List.of(span(3, 1, 3, Channel.CHAT)), 2));
    }

    @Test
    void thereIsAGroupAlsoWhenThereIsNothingToDo() {
        assertEquals(List.of(List.of()), MonthGroups.deal(List.of(), 2));
    }

    private static DueSpan span(int month, int first, int last, Channel... channels) {
        return new DueSpan(
                Set.of(channels), new Days(LocalDate.of(2026, month, first), LocalDate.of(2026, month, last)));
    }
}
