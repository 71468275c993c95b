package dk.kontakt.report.value;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What contacts on a channel cost from a day on, in DKK, and how their waiting is judged (C10, C13).
 *
 * @param answerWithinSeconds after which an answer is late; null where none is
 * @param shortAbandonSeconds up to which a customer who gives up does not count against the service level
 */
public record Terms(
        Channel channel,
        LocalDate validFrom,
        BigDecimal hourlyRate,
        BigDecimal fixedPerContact,
        @Nullable Integer answerWithinSeconds,
        int shortAbandonSeconds) {

    void requireSound(LocalDate today) {
        var rules = new ValueRules();
        rules.date("validFrom", validFrom, today);
        rules.money("hourlyRate", hourlyRate);
        rules.money("fixedPerContact", fixedPerContact);
        if (answerWithinSeconds != null) {
            rules.between("answerWithinSeconds", answerWithinSeconds, 1, ValueRules.WEEK_SECONDS);
        }
        rules.between("shortAbandonSeconds", shortAbandonSeconds, 0, ValueRules.HOUR_SECONDS);
        rules.requireKept();
    }
}
