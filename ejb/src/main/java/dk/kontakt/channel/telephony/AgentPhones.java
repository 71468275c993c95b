package dk.kontakt.channel.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which telephones agents have. */
@ApplicationScoped
class AgentPhones {
    private static final String ALL = "select agent, extension, own_number from agent_phone";
    private static final String SAVE = """
            insert into agent_phone (agent, extension, own_number) values (?, nullif(?, ''), nullif(?, ''))
            on conflict (agent) do update set extension = excluded.extension, own_number = excluded.own_number
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<AgentPhone> of(String agent) {
        return find(ALL + " where agent = ?", agent);
    }

    Optional<String> agentAt(@Nullable String extension) {
        return extension == null
                ? Optional.empty()
                : find(ALL + " where extension = ?", extension).map(AgentPhone::agent);
    }

    boolean isAgent(String username) {
        return exists("select 1 from agent where username = ?", username);
    }

    boolean isAbsent(String username) {
        return exists("select 1 from agent where username = ? and state = 'AWAY'", username);
    }

    void save(AgentPhone phone) {
        entities.createNativeQuery(SAVE)
                .setParameter(1, phone.agent())
                .setParameter(2, Objects.requireNonNullElse(phone.extension(), ""))
                .setParameter(3, Objects.requireNonNullElse(phone.ownNumber(), ""))
                .executeUpdate();
    }

    private boolean exists(String sql, String username) {
        return !entities.createNativeQuery(sql)
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }

    private Optional<AgentPhone> find(String sql, String value) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, value).getResultList();
        return rows.stream().map(AgentPhones::phone).findFirst();
    }

    private static AgentPhone phone(@Nullable Object[] row) {
        return new AgentPhone(String.valueOf(row[0]), (String) row[1], (String) row[2]);
    }
}
