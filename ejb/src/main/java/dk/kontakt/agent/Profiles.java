package dk.kontakt.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores what agents can do, and after each change the whole of it, so that any past moment can be looked up. */
@ApplicationScoped
class Profiles {
    private static final int HIGHEST = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A level that stays the same keeps the certificate it has. */
    void certify(String agent, Map<String, Integer> levels, String by) {
        requireLevels("certified", levels);
        Timestamp now = now();
        levels.forEach((skill, level) -> entities.createNativeQuery("""
                        insert into agent_skill (agent, skill, level, certified_by, certified_at) values (?, ?, ?, ?, ?)
                        on conflict (agent, skill) do update set level = excluded.level,
                            certified_by = excluded.certified_by, certified_at = excluded.certified_at
                        where agent_skill.level <> excluded.level
                        """)
                .setParameter(1, agent)
                .setParameter(2, skill)
                .setParameter(3, level)
                .setParameter(4, by)
                .setParameter(5, now)
                .executeUpdate());
        keepOnly("agent_skill", "skill", agent, levels.keySet());
    }

    void assess(String agent, Map<String, Integer> levels) {
        requireLevels("assessed", levels);
        Timestamp now = now();
        levels.forEach((skill, level) -> entities.createNativeQuery("""
                        insert into self_assessment (agent, skill, level, stated_at) values (?, ?, ?, ?)
                        on conflict (agent, skill) do update set level = excluded.level, stated_at = excluded.stated_at
                        """)
                .setParameter(1, agent)
                .setParameter(2, skill)
                .setParameter(3, level)
                .setParameter(4, now)
                .executeUpdate());
        keepOnly("self_assessment", "skill", agent, levels.keySet());
    }

    /** By agent and skill; of one agent, or of all when {@code agent} is empty. */
    Map<String, Map<String, Integer>> assessments(String agent) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select agent, skill, level from self_assessment where ?1 in ('', agent)")
                .setParameter(1, agent)
                .getResultList();
        Map<String, Map<String, Integer>> levels = new HashMap<>();
        rows.forEach(row ->
                levels.computeIfAbsent((String) row[0], one -> new HashMap<>()).put((String) row[1], (Integer) row[2]));
        return levels;
    }

    /** Leaves the load alone, which routing counts in the same rows at any moment. */
    void allow(String agent, Map<String, ChannelAllowance> channels) {
        channels.forEach((channel, allowance) -> allowance.check(channel));
        channels.forEach((channel, allowance) -> entities.createNativeQuery("""
                        insert into agent_channel (agent, channel, capacity, weight) values (?, ?, ?, ?)
                        on conflict (agent, channel) do update set capacity = excluded.capacity, weight = excluded.weight
                        """)
                .setParameter(1, agent)
                .setParameter(2, channel)
                .setParameter(3, allowance.capacity())
                .setParameter(4, allowance.weight())
                .executeUpdate());
        keepOnly("agent_channel", "channel", agent, channels.keySet());
    }

    /** Writes the profile as it has become, unless it is what it was. */
    void keep(String agent, String changedBy) {
        entities.createNativeQuery("""
                        insert into agent_profile (agent, at, changed_by, definition)
                        select n.agent, ?, ?, n.definition from agent_profile_now n
                        where n.agent = ? and n.definition is distinct from
                            (select p.definition from agent_profile p where p.agent = n.agent order by p.id desc limit 1)
                        """)
                .setParameter(1, now())
                .setParameter(2, changedBy)
                .setParameter(3, agent)
                .executeUpdate();
    }

    private void requireLevels(String field, Map<String, Integer> levels) {
        Set<String> known = new HashSet<>(
                entities.createQuery("select s.code from Skill s", String.class).getResultList());
        levels.forEach((skill, level) -> {
            if (!known.contains(skill)) {
                throw new ProfileRefused(field + "." + skill, "is not a skill");
            }
            if (level < 1 || level > HIGHEST) {
                throw new ProfileRefused(field + "." + skill, "must be from 1 to " + HIGHEST);
            }
        });
    }

    private void keepOnly(String table, String column, String agent, Set<String> codes) {
        entities.createNativeQuery("delete from " + table + " where agent = ? and not " + column
                        + " = any (string_to_array(?, ','))")
                .setParameter(1, agent)
                .setParameter(2, String.join(",", codes))
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
