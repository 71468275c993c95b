package dk.kontakt.sla.clock;

import dk.kontakt.sla.rule.SlaTarget;
import java.time.Duration;

/** What a clock is reckoned by: a policy of a numbered rulebook, and an edition of a calendar. */
public record Terms(int rules, String policy, int calendarVersion, SlaTarget target) {

    public String calendar() {
        return target.calendar();
    }

    public Duration duration() {
        return target.duration();
    }

    /** Whether a clock would run the same under both; the number of the rulebook alone makes no difference. */
    boolean same(Terms other) {
        return policy.equals(other.policy) && calendarVersion == other.calendarVersion && target.equals(other.target);
    }
}
