package dk.kontakt.routing.replay;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a period comes to.
 *
 * @param answered stays in the line that ended with an agent
 * @param left those that ended without one
 * @param waiting those that last at the end
 * @param promised those with a target that were answered, left too late, or wait beyond it
 * @param kept those of them that were answered in time
 * @param waited from the beginning of the wait to the agent, of those answered
 * @param occupied the share of agents' time with work in the time with or for work, from 0 to 1; null where there was none
 */
public record Figures(
        long answered,
        long left,
        long waiting,
        long promised,
        long kept,
        Wait waited,
        @Nullable Double occupied,
        Fidelity fidelity,
        List<OfAgent> agents,
        List<OfSkill> skills) {

    /** Half of those who waited did so for no longer than {@code half}, 95 % for no longer than {@code most}. */
    public record Wait(Duration half, Duration most, Duration longest) {
        public static final Wait NONE = new Wait(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** How many tickets the recorded router gave to agents, and how many of them went to the same agents again. */
    public record Fidelity(long decisions, long reproduced) {

        /** From 0 to 1; null where the router gave nothing. */
        public @Nullable Double share() {
            return decisions == 0 ? null : Double.valueOf((double) reproduced / decisions);
        }
    }

    public record OfAgent(
            String agent,
            long cases,
            Duration occupied,
            @Nullable Double occupancy) {}

    /** @param unfairness the Gini coefficient of the cases among those who have the skill: 0 for equal parts, near 1 for all to one */
    public record OfSkill(
            String skill,
            long cases,
            Duration most,
            int agents,
            @Nullable Double unfairness) {}

    /** From 0 to 1; null where nothing was promised. */
    public @Nullable Double serviceLevel() {
        return promised == 0 ? null : Double.valueOf((double) kept / promised);
    }
}
