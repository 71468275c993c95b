package dk.kontakt.routing.whatif;

import dk.kontakt.agent.AgentState;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.replay.Fact;
import dk.kontakt.routing.replay.Looks;
import dk.kontakt.routing.replay.ProfileChange;
import dk.kontakt.routing.replay.Resumption;
import dk.kontakt.routing.replay.RulesTurn;
import dk.kontakt.routing.replay.StateTurn;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is known of agents and rules: how they stood when the period began, and every change until it ends. */
final class RecordedFloor {
    /** Who has no profile from before had the first one after. */
    private static final String FIRST_PROFILES = """
            select distinct on (f.agent) timestamptz 'epoch', f.agent, cast(f.definition as text) from p, agent_profile f
            order by f.agent, case when f.at < p.since then 0 else 1 end, case when f.at < p.since then -f.id else f.id end
            """;

    private static final String PROFILES = """
            select f.at, f.agent, cast(f.definition as text) from p, agent_profile f where f.at >= p.since and f.at < p.until order by f.id
            """;
    private static final String FIRST_STATES = """
            select distinct on (s.agent) s.at, s.agent, s.state from p, agent_state_log s where s.at < p.since
            order by s.agent, s.at desc, s.id desc
            """;
    private static final String STATES = """
            select s.at, s.agent, s.state from p, agent_state_log s where s.at >= p.since and s.at < p.until order by s.at, s.id
            """;
    private static final String RULES = """
            select case when r.published_at < p.since then timestamptz 'epoch' else r.published_at end, r.version, cast(r.definition as text)
            from p, routing_rules r where r.published_at < p.until order by r.version
            """;

    /** Cases in hand as the period begins, and each agent's last case on each channel, which tells who has been idle for longest. */
    private static final String IN_HAND = """
            select a.assigned_at, a.ticket, a.agent, coalesce(a.channel, t.channel), a.released_at,
                cast(null as bigint), a.released_tx
            from p, assignment a join ticket t on t.number = a.ticket
            where a.assigned_at < p.since and (a.released_at is null or a.released_at >= p.since)
            union
            (select distinct on (a.agent, t.channel) a.assigned_at, a.ticket, a.agent, t.channel, a.released_at,
                cast(null as bigint), a.released_tx
            from p, assignment a join ticket t on t.number = a.ticket
            where a.assigned_at < p.since and a.assigned_at > p.since - interval '7 days' order by a.agent, t.channel, a.assigned_at desc)
            """;

    private static final String RESUMED = """
            select e.at, e.ticket, a.agent, t.channel, n.at, e.tx, n.tx
            from p, ticket_event e join ticket t on t.number = e.ticket
            cross join lateral (select x.agent, x.assigned_at from assignment x where x.ticket = e.ticket and x.assigned_at <= e.at
                order by x.id desc limit 1) a
            left join lateral (select n.at, n.tx from ticket_event n where n.ticket = e.ticket and n.at > e.at
                and (n.type in ('TICKET_QUEUED', 'TICKET_ASSIGNED')
                    or n.type = 'STATUS_CHANGED' and n.details ->> 'to' not in ('OPEN', 'ON_HOLD')) order by n.at limit 1) n on true
            where e.type = 'STATUS_CHANGED' and e.at >= p.since - interval '14 days' and e.at < p.until
                and e.details ->> 'from' not in ('OPEN', 'ON_HOLD') and e.details ->> 'to' in ('OPEN', 'ON_HOLD')
                and not exists (select 1 from ticket_event q where q.ticket = e.ticket and q.type = 'TICKET_QUEUED'
                    and q.at > a.assigned_at and q.at <= e.at)
            """;

    private final Looks looks;

    RecordedFloor(Looks looks) {
        this.looks = looks;
    }

    /** In the order of their times. */
    List<Fact> read(Rows rows) throws SQLException {
        List<Fact> facts = new ArrayList<>(rows.all(RULES, RecordedFloor::rules));
        facts.addAll(rows.all(FIRST_PROFILES, RecordedFloor::profile));
        facts.addAll(rows.all(PROFILES, RecordedFloor::profile));
        facts.addAll(rows.all(FIRST_STATES, RecordedFloor::state));
        facts.addAll(rows.all(STATES, RecordedFloor::state));
        facts.addAll(rows.all(IN_HAND, this::stint));
        facts.addAll(rows.all(RESUMED, this::stint));
        facts.sort(Comparator.comparing(Fact::at));
        return facts;
    }

    private static Fact rules(ResultSet row) throws SQLException {
        RoutingRules rules =
                RulesReader.read(JsonObjects.read(row.getString(3))).numbered(row.getInt(2));
        return new RulesTurn(Rows.instant(row, 1), rules);
    }

    private static Fact state(ResultSet row) throws SQLException {
        return new StateTurn(Rows.instant(row, 1), row.getString(2), AgentState.valueOf(row.getString(3)));
    }

    private Fact stint(ResultSet row) throws SQLException {
        Instant from = looks.seen(Rows.instant(row, 1), Rows.numberOrNull(row, 6));
        Instant until = Rows.instantOrNull(row, 5);
        Instant released = until == null ? null : looks.seen(until, Rows.numberOrNull(row, 7));
        return new Resumption(from, row.getLong(2), row.getString(3), row.getString(4), released);
    }

    private static Fact profile(ResultSet row) throws SQLException {
        JsonObject json = JsonObjects.read(row.getString(3));
        Map<String, Integer> levels = new HashMap<>();
        json.getJsonObject("skills").forEach((skill, level) -> levels.put(skill, ((JsonNumber) level).intValue()));
        Map<String, Profile.Allowance> channels = new HashMap<>();
        json.getJsonObject("channels").forEach((channel, allowed) -> {
            JsonObject one = allowed.asJsonObject();
            channels.put(channel, new Profile.Allowance(one.getInt("capacity"), one.getInt("weight")));
        });
        String team = json.isNull("team") ? null : json.getString("team");
        var profile = new Profile(team, json.getInt("capacity"), json.getBoolean("autoAnswer"), levels, channels);
        return new ProfileChange(Rows.instant(row, 1), row.getString(2), profile);
    }
}
