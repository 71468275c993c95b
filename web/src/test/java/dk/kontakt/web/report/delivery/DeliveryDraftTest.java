package dk.kontakt.web.report.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.report.Step;
import dk.kontakt.report.delivery.Rhythm;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryDraftTest {
    private final DeliveryDraft draft = new DeliveryDraft();

    @Test
    void addressesAreTakenOneALineOrSeparated() {
        draft.setRecipients("a@b.dk\r\nc@d.dk, a@b.dk; e@f.example");

        assertEquals(List.of("a@b.dk", "c@d.dk", "e@f.example"), draft.addresses());
        assertEquals(List.of(), draft.wrongRecipients());
    }

    @Test
    void whatIsNoAddressIsNamed() {
        draft.setRecipients("boss a@b <c@d.dk> e@f.dk");

        assertEquals(List.of("boss", "a@b", "<c@d.dk>"), draft.wrongRecipients());
    }

    @Test
    void onlyTheDayOfItsStepBelongsToTheRhythm() {
        draft.setRecipients("a@b.dk");
        assertEquals(new Rhythm(Step.WEEK, 1, null, 7), draft.wanted().rhythm());
        draft.setStep(Step.DAY);
        assertNull(draft.wanted().rhythm().weekday());
        draft.setStep(Step.MONTH);
        assertEquals(new Rhythm(Step.MONTH, null, 1, 7), draft.wanted().rhythm());
    }
}
