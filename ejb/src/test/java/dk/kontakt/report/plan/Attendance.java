package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agents who come and go and are certified anew, at whole minutes, ties among them; as rows, and minute by minute. */
record Attendance(List<Turn> turns, List<Certificate> certificates) {
    private static final List<String> AGENTS = List.of("test-1", "test-2", "test-3", "test-4");
    private static final List<String> STATES = List.of("AVAILABLE", "WRAP_UP", "AWAY");
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.EMAIL);

    record Turn(String agent, Instant at, String state) {}

    record Certificate(String agent, Instant at, Set<Channel> channels) {}

    static Attendance random(long seed, Instant from, Instant to) {
        var random = new SplittableRandom(seed);
        List<Turn> turns = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        for (String agent : AGENTS) {
            Instant at = from.plus(Duration.ofMinutes(random.nextInt(600)));
            while (at.isBefore(to)) {
                turns.add(new Turn(agent, at, STATES.get(random.nextInt(STATES.size()))));
                if (random.nextInt(12) == 0) {
                    certificates.add(new Certificate(agent, at, someChannels(random)));
                }
                at = at.plus(Duration.ofMinutes(random.nextInt(200)));
            }
        }
        return new Attendance(turns, certificates);
    }

    void store(Connection connection) throws SQLException {
        for (String agent : AGENTS) {
            insert(
                    connection,
                    "agent (username, name, email, state_since, idle_since) values (?, '', '', now(), now())",
                    agent);
        }
        for (Turn turn : turns) {
            insert(connection, "agent_state_log (agent, at, state) values (?, ?, ?)", turn.agent, turn.at, turn.state);
        }
        for (Certificate one : certificates) {
            Stream<String> allowed = one.channels.stream().map(channel -> allowance(channel, 1));
            String channels =
                    Stream.concat(Stream.of(allowance(Channel.SMS, 0)), allowed).collect(Collectors.joining(", "));
            insert(
                    connection,
                    "agent_profile (agent, at, changed_by, definition) values (?, ?, 'test', ?::jsonb)",
                    one.agent,
                    one.at,
                    "{\"channels\": {" + channels + "}}");
        }
    }

    /** Who is there at an instant, by what they may do then. */
    List<Set<Channel>> at(Instant instant) {
        return AGENTS.stream()
                .filter(agent -> isThere(agent, instant))
                .map(agent -> channels(agent, instant))
                .toList();
    }

    private boolean isThere(String agent, Instant instant) {
        String state = "AWAY";
        for (Turn turn : turns) {
            if (turn.agent.equals(agent) && !turn.at.isAfter(instant)) {
                state = turn.state;
            }
        }
        return !state.equals("AWAY");
    }

    private Set<Channel> channels(String agent, Instant instant) {
        @Nullable Set<Channel> known = null;
        for (Certificate one : certificates) {
            if (one.agent.equals(agent) && (known == null || !one.at.isAfter(instant))) {
                known = one.channels;
            }
        }
        return known == null ? Set.of() : known;
    }

    private static String allowance(Channel channel, int capacity) {
        return "\"%s\": {\"capacity\": %d, \"weight\": 10}".formatted(channel, capacity);
    }

    private static Set<Channel> someChannels(SplittableRandom random) {
        Set<Channel> some = EnumSet.noneOf(Channel.class);
        CHANNELS.stream().filter(channel -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private static void insert(Connection connection, String what, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + what)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                insert.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            insert.executeUpdate();
        }
    }
}
