package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
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

/** Reads the agents with their room for work, and holds that room until the transaction ends. */
@ApplicationScoped
class Agents {
    private static final String ROOM = """
            select agent, channel, capacity, load, assigned_at from agent_channel
            order by agent, channel
            """;
    private static final String HELD = ROOM + " for update";
    private static final String AGENTS = """
            select a.username, a.state, a.idle_since,
                   (select string_agg(s.skill || ':' || s.level, ',') from agent_skill s where s.agent = a.username)
            from agent a order by a.username
            """;

    @PersistenceContext
    private EntityManager entities;

    private record Row(String agent, AgentState state, Instant idleSince, Map<String, Integer> proficiency) {}

    private record Held(int capacity, int load, Instant assignedAt) {}

    /** The floor as it stands, locked: nobody else gives these agents work until the transaction ends. */
    Floor hold() {
        return floor(HELD);
    }

    /** The floor as it stands, for who only wants to know. */
    Floor look() {
        return floor(ROOM);
    }

    private Floor floor(String select) {
        Map<String, Map<String, Held>> room = new HashMap<>();
        for (Object[] row : rows(select)) {
            var held = new Held(((Number) row[2]).intValue(), ((Number) row[3]).intValue(), instant(row[4]));
            room.computeIfAbsent((String) row[0], agent -> new HashMap<>()).put((String) row[1], held);
        }
        List<Row> agents = new ArrayList<>();
        for (@Nullable Object[] row : rows(AGENTS)) {
            agents.add(new Row(
                    (String) notNull(row[0]),
                    AgentState.valueOf((String) notNull(row[1])),
                    instant(notNull(row[2])),
                    levels((String) row[3])));
        }
        var floor = new Floor();
        agents.forEach(agent -> place(floor, agent, room.getOrDefault(agent.agent, Map.of())));
        return floor;
    }

    private static void place(Floor floor, Row agent, Map<String, Held> channels) {
        floor.add(agent.agent, agent.state, agent.proficiency);
        channels.forEach((channel, held) -> floor.addRoom(
                agent.agent,
                channel,
                new Candidate.Room(held.capacity, held.load),
                held.assignedAt.isAfter(agent.idleSince) ? held.assignedAt : agent.idleSince));
    }

    private static Map<String, Integer> levels(@Nullable String text) {
        return text == null ? Map.of() : Requirement.parse(text).levels();
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static Object notNull(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }
}
