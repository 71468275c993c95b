package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;

/** A large floor and a long line, made by SQL: every agent has some of many skills, every ticket asks for one of them. */
final class ManyAgents {
    static final int AGENTS = 2_000;
    static final int SKILLS = 200;
    private static final int SKILLS_EACH = 5;
    private static final long FIRST = 1_900_000_000L;

    private final Connection database;
    private long next = FIRST;

    ManyAgents(Connection database) {
        this.database = database;
    }

    /** The skills of the agent with a number from 0 on. */
    static String[] skillsOf(int agent) {
        return IntStream.range(0, SKILLS_EACH)
                .mapToObj(skill -> "bench-" + (agent * 7 + skill * 37) % SKILLS)
                .toArray(String[]::new);
    }

    /** Agents who are away, each with room for {@code capacity} e-mails; everybody else leaves. */
    void come(int capacity) throws SQLException {
        execute("insert into queue (code, name_da, name_en, position) values ('bench', 'Bench', 'Bench', 900)");
        execute(
                "insert into skill (code, name_da, name_en) select 'bench-' || s, 'Bench ' || s, 'Bench ' || s from generate_series(0, %d) s"
                        .formatted(SKILLS - 1));
        execute("update agent set state = 'AWAY', state_since = now()");
        execute("""
                insert into agent (username, name, email, state, state_since, idle_since, auto_answer)
                select 'bench-' || a, 'Bench ' || a, 'bench@example.dk', 'AWAY', now(), now(), true from generate_series(0, %d) a
                """.formatted(AGENTS - 1));
        execute(
                "insert into agent_channel (agent, channel, capacity) select 'bench-' || a, 'EMAIL', %d from generate_series(0, %d) a"
                        .formatted(capacity, AGENTS - 1));
        execute("""
                insert into agent_skill (agent, skill, level)
                select 'bench-' || a, 'bench-' || (a * 7 + s * 37) %% %d, 3 from generate_series(0, %d) a, generate_series(0, %d) s
                """.formatted(SKILLS, AGENTS - 1, SKILLS_EACH - 1));
    }

    /** One agent with all the skills. */
    void teach(String agent) throws SQLException {
        execute(
                "insert into agent_skill (agent, skill, level) select '%s', 'bench-' || s, 3 from generate_series(0, %d) s"
                        .formatted(agent, SKILLS - 1));
    }

    /** Tickets without an agent, in the line of a queue. */
    void queue(String queue, int tickets) throws SQLException {
        execute("""
                insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id,
                    subject, language, case_token, created_at, updated_at, agent_awaited)
                select i, 'NEW', 'EMAIL', 'general', 'bench', 'NORMAL', '%3$s', 1, 'bench-' || i, 'Bench', 'da', 'bench-' || i, now(), now(), false
                from generate_series(%1$d, %2$d) i
                """.formatted(next, next + tickets - 1, queue));
        execute("""
                insert into waiting_ticket (ticket, queue, channel, requirement, urgency, since, demand, rules)
                select i, '%3$s', 'EMAIL', 'bench-' || i %% %4$d || ':1', now() + i * interval '1 ms', now(),
                    'bench-' || i %% %4$d || ':1', (select max(version) from routing_rules)
                from generate_series(%1$d, %2$d) i
                """.formatted(next, next + tickets - 1, queue, SKILLS));
        next += tickets;
        execute("analyze ticket");
        execute("analyze waiting_ticket");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
