package dk.kontakt.web.report.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** C17, C45 and C77. */
class StrategySubjectTest {
    private final ReportBook book = new ReportBook(new FactsInMemory(), new StrategyInMemory());

    @Test
    void thePreferredChannelOfAQuestionComesFirst() {
        ReportTable issues = table("strategy", FactsInMemory.MAY, 0);

        assertEquals(
                Arrays.asList("delivery", "PHONE", 1L, 100L, 100 / 180.0),
                issues.rows().get(0).cells());
        assertEquals(
                Arrays.asList("delivery", "EMAIL", 2L, 80L, 80 / 180.0),
                issues.rows().get(1).cells());
        assertEquals("returns", issues.rows().get(2).cells().get(0));
    }

    @Test
    void thePreferredChannelVariesByUrgencyAndProduct() {
        ReportTable urgency = table("strategy", FactsInMemory.MAY, 1);
        ReportTable products = table("strategy", FactsInMemory.MAY, 2);

        assertEquals(
                Arrays.asList("URGENT", "PHONE", 1L, 30L, 1.0),
                urgency.rows().get(0).cells());
        assertEquals(
                Arrays.asList("NORMAL", "CHAT", 1L, 8L, 8 / 14.0),
                urgency.rows().get(1).cells());
        assertEquals(
                Arrays.asList("Tent", "PHONE", 1L, 32L, 0.8),
                products.rows().get(0).cells());
        assertEquals(
                Arrays.asList("", "EMAIL", 1L, 4L, 1.0), products.rows().get(2).cells());
        assertEquals(
                List.of(false, false, true),
                products.rows().stream().map(Row::few).toList());
    }

    @Test
    void callsStandBesideTheVisitsOfTheSameDays() {
        ReportTable visits = table("strategy", new Days(FactsInMemory.MAY.from(), LocalDate.of(2026, 6, 30)), 3);

        assertEquals(
                Arrays.asList(LocalDate.of(2026, 5, 1), "PHONE", 1L, 2_000L, 60L, 30.0),
                visits.rows().get(0).cells());
        assertEquals(
                Arrays.asList(LocalDate.of(2026, 6, 1), "PHONE", 0L, null, null, null),
                visits.rows().get(2).cells(),
                "nothing was told of June");
    }

    @Test
    void ordersWithChatStandBesideThoseWithout() {
        ReportTable orders = table("strategy", FactsInMemory.MAY, 4);

        assertEquals(
                Arrays.asList("WITH", 0L, 2L, null, new BigDecimal("300.00")),
                orders.rows().get(0).cells(),
                "nobody chatted that day");
        assertEquals(
                Arrays.asList("WITHOUT", 2_000L, 10L, 0.005, new BigDecimal("250.00")),
                orders.rows().get(1).cells());
        assertEquals(0.006, orders.cell(Objects.requireNonNull(orders.total()), "orderShare"));
    }

    @Test
    void withoutVisitsNoOrderRateIsKnown() {
        ReportTable orders = table("strategy", new Days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)), 4);

        assertEquals(
                Arrays.asList("WITHOUT", null, null, null, null),
                orders.rows().get(1).cells());
    }

    @Test
    void satisfactionAndOrderValueOfChatStandBesidePublishedOnes() {
        ReportTable satisfied = table("benchmark", FactsInMemory.MAY, 3);
        ReportTable gain = table("benchmark", FactsInMemory.MAY, 4);

        assertEquals(
                Arrays.asList("CHAT", 0.75, 0.73, 40L, "CHAT_SATISFACTION"),
                satisfied.rows().get(0).cells());
        assertEquals(0.2, (Double) Objects.requireNonNull(gain.cell(gain.rows().get(0), "orderValueGain")), 1e-12);
        assertEquals(0.10, gain.cell(gain.rows().get(0), "published"));
        assertEquals(true, gain.rows().get(0).few(), "two orders say little");
        assertNull(gain.total());
    }

    private ReportTable table(String report, Days days, int at) {
        return book.make(report, new Question(days, Step.ALL))
                .orElseThrow()
                .tables()
                .get(at);
    }
}
