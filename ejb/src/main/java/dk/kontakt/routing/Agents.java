package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.choice.Requirement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the agents with their profiles and the work they have. */
@ApplicationScoped
class Agents {
    private static final String CHANNELS = """
            select agent, channel, capacity, weight, load, assigned_at from agent_channel
            where cast(?1 as text) is null or agent = ?1
            """;
    private static final String AGENTS = """
            select a.username, a.state, a.idle_since, a.team, a.capacity, a.auto_answer,
                   (select string_agg(s.skill || ':' || s.level, ',') from agent_skill s where s.agent = a.username)
            from agent a where cast(?1 as text) is null or a.username = ?1 order by a.username
            """;

    @PersistenceContext
    private EntityManager entities;

    private record Work(String channel, Profile.Allowance allowance, int load, Instant assignedAt) {}

    /** Everybody, as they stand. */
    Floor floor() {
        return floor(null);
    }

    /** A floor with one agent on it, or nobody. */
    Floor floorOf(String agent) {
        return floor(agent);
    }

    /** Holds an agent's row, so that nobody else gives this agent work until the transaction ends. */
    void hold(String agent) {
        entities.createNativeQuery("select username from agent where username = ? for no key update")
                .setParameter(1, agent)
                .getResultList();
    }

    boolean isPresent(@Nullable String agent) {
        return agent != null
                && !entities.createNativeQuery("select 1 from agent where username = ? and state <> 'AWAY'")
                        .setParameter(1, agent)
                        .getResultList()
                        .isEmpty();
    }

    private Floor floor(@Nullable String only) {
        Map<String, List<Work>> work = new HashMap<>();
        for (@Nullable Object[] row : rows(CHANNELS, only)) {
            work.computeIfAbsent(text(row[0]), agent -> new ArrayList<>())
                    .add(new Work(
                            text(row[1]),
                            new Profile.Allowance(number(row[2]), number(row[3])),
                            number(row[4]),
                            instant(row[5])));
        }
        var floor = new Floor();
        for (@Nullable Object[] row : rows(AGENTS, only)) {
            floor.add(place(row, work.getOrDefault(text(row[0]), List.of())));
        }
        return floor;
    }

    private static Place place(@Nullable Object[] row, List<Work> works) {
        Map<String, Profile.Allowance> allowances = new HashMap<>();
        works.forEach(work -> allowances.put(work.channel, work.allowance));
        String levels = (String) row[6];
        var profile = new Profile(
                (String) row[3],
                number(row[4]),
                Boolean.TRUE.equals(row[5]),
                levels == null ? Map.of() : Requirement.parse(levels).levels(),
                allowances);
        var place = new Place(text(row[0]), profile, AgentState.valueOf(text(row[1])), instant(row[2]));
        works.forEach(work -> place.carries(work.channel, work.load, work.assignedAt));
        return place;
    }

    private static String text(@Nullable Object column) {
        return (String) Objects.requireNonNull(column);
    }

    private static int number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).intValue();
    }

    private static Instant instant(@Nullable Object column) {
        return ((Timestamp) Objects.requireNonNull(column)).toInstant();
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, @Nullable String only) {
        return entities.createNativeQuery(sql).setParameter(1, only).getResultList();
    }
}
