package dk.kontakt.customer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what systems say of customers. Every statement is laid over what is there only if it is later, so that any order of arrival, and any
 * repetition, ends in the same.
 */
final class CustomerRecords {
    private static final String HOLD = "select 1 from customer where id = ? for no key update";

    private static final String FACT = """
            insert into customer_fact (customer, system, name, value, as_of, sequence, change_id) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (customer, system, name) do update set value = excluded.value, as_of = excluded.as_of,
                sequence = excluded.sequence, change_id = excluded.change_id
            where (customer_fact.as_of, customer_fact.sequence, customer_fact.change_id collate "C")
                < (excluded.as_of, excluded.sequence, excluded.change_id collate "C")
            """;

    /** An address or number that is somebody else's stays theirs. */
    private static final String FOLD = """
            with f as (
                select max(value) filter (where name = 'name') as name, max(value) filter (where name = 'phone') as phone,
                    max(value) filter (where name = 'language') as language, max(value) filter (where name = 'segment') as segment,
                    max(value) filter (where name = 'email' and not exists (
                        select 1 from customer o where lower(o.email) = lower(said.value) and o.id <> said.customer)) as email,
                    max(value) filter (where name = 'customerNumber' and not exists (
                        select 1 from customer o where o.customer_number = said.value and o.id <> said.customer)) as customer_number
                from customer_fact said where customer = ? and system = ?)
            update customer c set name = coalesce(f.name, c.name), phone = coalesce(f.phone, c.phone), email = coalesce(f.email, c.email),
                customer_number = coalesce(f.customer_number, c.customer_number), language = coalesce(f.language, c.language),
                segment = coalesce(f.segment, c.segment), version = c.version + 1
            from f where c.id = ? and (c.name, c.phone, c.email, c.customer_number, c.language, c.segment) is distinct from
                (coalesce(f.name, c.name), coalesce(f.phone, c.phone), coalesce(f.email, c.email),
                coalesce(f.customer_number, c.customer_number), coalesce(f.language, c.language), coalesce(f.segment, c.segment))
            """;

    private static final String SOURCE = """
            insert into customer_source (customer, system, external_key, known_at) values (?, ?, ?, ?)
            on conflict (customer, system) do update set external_key = coalesce(excluded.external_key, customer_source.external_key),
                known_at = greatest(excluded.known_at, customer_source.known_at)
            """;

    private static final String CALLED = """
            select customer from customer_source where system = ? and external_key = ?
            union select id from customer where customer_number in (?, ?) order by 1
            """;

    private static final String FACTS =
            "select name, value, system, as_of from customer_fact where customer = ? and value is not null order by name, system";

    private final Connection database;

    CustomerRecords(Connection database) {
        this.database = database;
    }

    void store(long customer, String system, CustomerFacts said) throws SQLException {
        update(HOLD, customer);
        for (Map.Entry<String, @Nullable String> fact : new TreeMap<>(said.facts()).entrySet()) {
            Stamp stamp = said.stamp();
            update(
                    FACT,
                    customer,
                    system,
                    fact.getKey(),
                    fact.getValue(),
                    Timestamp.from(stamp.asOf()),
                    stamp.sequence(),
                    stamp.id());
        }
        update(SOURCE, customer, system, said.key(), null);
        update(FOLD, customer, system, customer);
    }

    /** The system has said all that it knows of the customer. */
    void heard(long customer, String system, Instant at) throws SQLException {
        update(SOURCE, customer, system, null, Timestamp.from(at));
    }

    /** The customers whom the system means, by its own key or by our customer number; usually one or none. */
    List<Long> called(String system, String key, @Nullable String customerNumber) throws SQLException {
        try (PreparedStatement select = prepare(CALLED, system, key, key, customerNumber);
                ResultSet row = select.executeQuery()) {
            List<Long> customers = new ArrayList<>();
            while (row.next()) {
                customers.add(row.getLong(1));
            }
            return customers;
        }
    }

    List<KnownFact> facts(long customer) throws SQLException {
        try (PreparedStatement select = prepare(FACTS, customer);
                ResultSet row = select.executeQuery()) {
            List<KnownFact> facts = new ArrayList<>();
            while (row.next()) {
                facts.add(new KnownFact(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Objects.requireNonNull(row.getTimestamp(4)).toInstant()));
            }
            return facts;
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        return Prepared.of(database, sql, values);
    }
}
