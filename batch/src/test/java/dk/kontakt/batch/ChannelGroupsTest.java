package dk.kontakt.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Days;
import dk.kontakt.report.DueSpan;
import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelGroupsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void theLongestChannelsAreDealtOutFirst() {
        List<DueSpan> spans = List.of(
                span(Channel.EMAIL, 20),
                span(Channel.CHAT, 5),
                span(Channel.PHONE, 8),
                span(Channel.PHONE, 9),
                span(Channel.SMS, 4));
        assertEquals(
                List.of(List.of(Channel.EMAIL, Channel.SMS), List.of(Channel.PHONE, Channel.CHAT)),
                ChannelGroups.deal(spans, 2));
    }

    @Test
    void thereAreNoMoreGroupsThanChannels() {
        assertEquals(List.of(List.of(Channel.CHAT)), ChannelGroups.deal(List.of(span(Channel.CHAT, 3)), 2));
    }

    @Test
    void thereIsAGroupAlsoWhenThereIsNothingToDo() {
        assertEquals(List.of(List.of()), ChannelGroups.deal(List.of(), 2));
    }

    private static DueSpan span(Channel channel, int days) {
        return new DueSpan(channel, new Days(FIRST, FIRST.plusDays(days - 1)));
    }
}
