package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.lead.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads agents with what they have to do, as many as can be looked at. */
@ApplicationScoped
class Colleagues {
    private static final int MOST = 100;

    /** Who is there comes first; of those the ones with the longest time in their state. */
    private static final String FOUND = """
            select a.username, a.name, a.team, a.state, a.away_reason, a.state_since, a.capacity,
                (select string_agg(s.skill || ':' || s.level, ',' order by s.skill) from agent_skill s where s.agent = a.username),
                (select string_agg(concat_ws(':', c.channel, c.load, c.capacity, c.weight), ',' order by c.load = 0, c.channel)
                 from agent_channel c where c.agent = a.username)
            from agent a
            where (?1 = '' or strpos(lower(a.name), ?1) > 0 or strpos(lower(a.username), ?1) > 0) and (?2 = '' or a.team = ?2)
            order by a.state = 'AWAY', a.state, a.name limit ?3
            """;

    @PersistenceContext
    private EntityManager entities;

    List<Colleague> named(String words, String team) {
        return Row.all(entities, FOUND, words.strip().toLowerCase(Locale.ROOT), team, MOST).stream()
                .map(Colleagues::colleague)
                .toList();
    }

    private static Colleague colleague(Row row) {
        String reason = row.optionalText(4);
        String skills = row.optionalText(7);
        return new Colleague(
                row.text(0),
                row.text(1),
                row.optionalText(2),
                AgentState.valueOf(row.text(3)),
                reason == null ? null : AwayReason.valueOf(reason),
                row.instant(5),
                (int) row.number(6),
                Requirement.parse(skills == null ? "" : skills).levels(),
                Stream.ofNullable(row.optionalText(8))
                        .flatMap(all -> Stream.of(all.split(",")))
                        .map(Colleagues::work)
                        .toList());
    }

    private static Colleague.Work work(String text) {
        String[] parts = text.split(":");
        return new Colleague.Work(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }
}
