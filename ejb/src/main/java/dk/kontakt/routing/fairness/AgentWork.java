package dk.kontakt.routing.fairness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an agent was given in a period.
 *
 * @param seconds from each assignment until the ticket left the agent
 * @param waited the sum of what those tickets had waited that had waited, {@code waits} their number
 * @param hard complaints, skills at level 4 or 5, goals missed, escalated or reopened
 */
public record AgentWork(
        String agent, @Nullable String team, long contacts, long seconds, long waited, long waits, long hard) {

    /** An agent beside the mean of the team: the share of hard cases, and how they differ. */
    public record Compared(AgentWork work, double meanContacts, double hardShareOfTeam, Difference hard) {}

    /** Each beside those of the same team, who without a team are one. */
    public static List<Compared> compare(List<AgentWork> all) {
        Map<String, List<AgentWork>> teams = all.stream().collect(Collectors.groupingBy(AgentWork::teamOrNone));
        return all.stream()
                .map(work -> work.beside(Objects.requireNonNull(teams.get(work.teamOrNone()))))
                .toList();
    }

    public double hardShare() {
        return contacts == 0 ? 0 : (double) hard / contacts;
    }

    /** In seconds. */
    public long meanWait() {
        return waits == 0 ? 0 : waited / waits;
    }

    private Compared beside(List<AgentWork> colleagues) {
        long given = colleagues.stream().mapToLong(AgentWork::contacts).sum();
        long hardGiven = colleagues.stream().mapToLong(AgentWork::hard).sum();
        double share = given == 0 ? 0 : (double) hardGiven / given;
        double mean = (double) given / colleagues.size();
        return new Compared(this, mean, share, Difference.between(hardShare(), share, contacts));
    }

    private String teamOrNone() {
        return team == null ? "" : team;
    }
}
