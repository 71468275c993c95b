package dk.kontakt.routing.whatif;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.replay.Arrival;
import dk.kontakt.routing.replay.Ending;
import dk.kontakt.routing.replay.Fact;
import dk.kontakt.routing.replay.NaiveCentre;
import dk.kontakt.routing.replay.PastOffer;
import dk.kontakt.routing.replay.ProfileChange;
import dk.kontakt.routing.replay.Resumption;
import dk.kontakt.routing.replay.RulesTurn;
import dk.kontakt.routing.replay.StateTurn;
import dk.kontakt.routing.rule.RulesWriter;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes what a made-up centre lived through as the product would have recorded it. */
final class RecordedRows implements Fact.Listener {
    private final Connection connection;
    private final Set<Long> tickets = new HashSet<>();
    private long ids;

    private RecordedRows(Connection connection) {
        this.connection = connection;
    }

    static void write(NaiveCentre centre, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Rows that these refer to are not needed here.
            statement.execute("set session_replication_role = replica");
            statement.execute("insert into customer (id, created_at) values (1, now())");
            var rows = new RecordedRows(connection);
            rows.published(new RulesTurn(Instant.EPOCH, NaiveCentre.rules()));
            centre.record().forEach(fact -> fact.tell(rows));
        }
    }

    @Override
    public void arrived(Arrival arrival) {
        if (tickets.add(arrival.ticket())) {
            insert(
                    "ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id, subject,"
                            + " language, case_token, created_at, updated_at)",
                    arrival.ticket(),
                    "OPEN",
                    arrival.channel(),
                    "general",
                    "topic",
                    "NORMAL",
                    arrival.queue(),
                    1L,
                    "c" + arrival.ticket(),
                    "?",
                    "da",
                    "t" + arrival.ticket(),
                    arrival.at(),
                    arrival.at());
        }
        Ending ending = arrival.ending();
        switch (ending.way()) {
            case WAITING ->
                insert(
                        "waiting_ticket (ticket, queue, channel, requirement, urgency, since, demand, rules, preferred_agent, avoided_agent,"
                                + " joined_at)",
                        arrival.ticket(),
                        arrival.queue(),
                        arrival.channel(),
                        "",
                        arrival.urgency(),
                        arrival.since(),
                        arrival.demand().toString(),
                        1L,
                        arrival.preferredAgent(),
                        arrival.avoidedAgent(),
                        arrival.at());
            case LEFT ->
                insert(
                        "line_left (ticket, left_at, joined_at, since, queue, channel, demand, urgency, preferred_agent, avoided_agent)",
                        arrival.ticket(),
                        ending.at(),
                        arrival.at(),
                        arrival.since(),
                        arrival.queue(),
                        arrival.channel(),
                        arrival.demand().toString(),
                        arrival.urgency(),
                        arrival.preferredAgent(),
                        arrival.avoidedAgent());
            default -> assigned(arrival, ending);
        }
        arrival.offers().forEach(offer -> offered(arrival, offer));
    }

    private void assigned(Arrival arrival, Ending ending) {
        boolean routed = ending.way() == Ending.Way.ROUTED;
        String actor = routed ? "router" : ending.way() == Ending.Way.ACCEPTED ? ending.agent() : "lead1";
        insert(
                "assignment (id, ticket, agent, assigned_at, actor, explanation, queue, channel, urgency, since, released_at, joined_at,"
                        + " demand, preferred_agent, avoided_agent, decided_at)",
                ++ids,
                arrival.ticket(),
                ending.agent(),
                ending.at(),
                actor,
                JsonObjects.of(),
                arrival.queue(),
                arrival.channel(),
                arrival.urgency(),
                arrival.since(),
                ending.releasedAt(),
                arrival.at(),
                arrival.demand().toString(),
                arrival.preferredAgent(),
                arrival.avoidedAgent(),
                routed ? ending.at() : null);
    }

    private void offered(Arrival arrival, PastOffer offer) {
        insert(
                "offer (id, ticket, agent, channel, queue, offered_at, expires_at, state, ended_at, explanation, decided_at)",
                ++ids,
                arrival.ticket(),
                offer.agent(),
                arrival.channel(),
                arrival.queue(),
                offer.offeredAt(),
                offer.offeredAt(),
                offer.state().name(),
                offer.endedAt(),
                JsonObjects.of(),
                offer.offeredAt());
    }

    @Override
    public void turned(StateTurn turn) {
        insert(
                "agent_state_log (agent, at, state)",
                turn.agent(),
                turn.at(),
                turn.state().name());
    }

    @Override
    public void learned(ProfileChange change) {
        Profile profile = change.profile();
        JsonObjectBuilder skills = JsonObjects.builder();
        profile.levels().forEach(skills::add);
        JsonObjectBuilder channels = JsonObjects.builder();
        profile.channels()
                .forEach((channel, allowance) -> channels.add(
                        channel, JsonObjects.of("capacity", allowance.capacity(), "weight", allowance.weight())));
        JsonObject json = JsonObjects.withNulls(
                "team",
                profile.team(),
                "capacity",
                profile.capacity(),
                "autoAnswer",
                profile.autoAnswer(),
                "skills",
                skills.build(),
                "channels",
                channels.build());
        insert("agent_profile (agent, at, changed_by, definition)", change.agent(), change.at(), "lead1", json);
    }

    @Override
    public void published(RulesTurn turn) {
        insert(
                "routing_rules (version, definition, comment, published_by, published_at)",
                (long) turn.rules().version(),
                RulesWriter.write(turn.rules()),
                "",
                "lead1",
                turn.at());
    }

    @Override
    public void resumed(Resumption resumption) {
        throw new UnsupportedOperationException("no case is put aside here");
    }

    private void insert(String into, @Nullable Object... values) {
        String places = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + into + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof Instant at) {
                    insert.setTimestamp(i + 1, Timestamp.from(at));
                } else if (value instanceof JsonObject json) {
                    insert.setObject(i + 1, json.toString(), Types.OTHER);
                } else {
                    insert.setObject(i + 1, value);
                }
            }
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(into, e);
        }
    }
}
