package dk.kontakt.web.admin.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.ContactChoice;
import dk.kontakt.report.value.Terms;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A form opens with what holds, from today on. */
class ValueDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void termsAreThoseInForceFromTodayOn() {
        var inForce = new Terms(Channel.CHAT, LocalDate.EPOCH, new BigDecimal("260.00"), new BigDecimal("4.00"), 60, 5);

        assertEquals(
                new Terms(Channel.CHAT, TODAY, new BigDecimal("260.00"), new BigDecimal("4.00"), 60, 5),
                new TermsDraft(inForce, TODAY).terms());
    }

    @Test
    void theLimitOfAnAlarmIsTypedInPercent() {
        var draft = new AttributionDraft(
                new Attribution(LocalDate.EPOCH, 168, ContactChoice.LAST_CONTACT, new BigDecimal("0.5000")), TODAY);
        assertEquals(0, new BigDecimal("50").compareTo(draft.getCostAlarmPercent()));

        draft.setCostAlarmPercent(new BigDecimal("12.5"));
        assertEquals(
                new Attribution(TODAY, 168, ContactChoice.LAST_CONTACT, new BigDecimal("0.125")), draft.attribution());
    }

    @Test
    void noCalendarIsNoPromise() {
        assertEquals(
                new AdvertisedHours(Channel.PHONE, TODAY, null), new HoursDraft(Channel.PHONE, TODAY, null).hours());
    }
}
