package dk.kontakt.demo.setup;

import dk.kontakt.account.PasswordHash;
import dk.kontakt.account.Role;
import dk.kontakt.category.WordRulesReader;
import dk.kontakt.category.WordRulesWriter;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.copy.Copying;
import dk.kontakt.demo.copy.Table;
import dk.kontakt.demo.crew.Colleague;
import dk.kontakt.demo.crew.Crew;
import dk.kontakt.demo.season.ServiceCalendar;
import dk.kontakt.demo.text.Resource;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Stores the set-up in an empty database. */
public final class ShopSetup {
    private static final String PASSWORD = "demo";
    private static final Duration HISTORY = Duration.ofDays(150);
    private static final Duration IN_SERVICE = Duration.ofDays(400);
    private static final double ASSESSED = 0.85;
    private static final int HIGHEST = 5;

    private static final String PROFILES = """
            insert into agent_profile (agent, at, changed_by, definition)
            select agent, ?, 'manager', definition from agent_profile_now order by agent
            """;

    private final Connection connection;
    private final Instant now;

    public ShopSetup(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    public void store(Crew crew) throws SQLException {
        storeCalendar();
        try (Statement statement = connection.createStatement()) {
            statement.execute(Resource.text("shop.sql"));
        }
        storeGoals();
        storeRouting();
        storeWordRules();
        try (var copying = new Copying(connection)) {
            storeAccounts(copying, crew);
            storeAgents(copying, crew);
            copying.send();
        }
        storeProfiles();
    }

    /** Holidays of every year the history touches, of this year and of the next. */
    private void storeCalendar() throws SQLException {
        ZonedDateTime local = now.atZone(ServiceCalendar.ZONE);
        JsonObject definition = ServiceCalendar.definition(local.minus(HISTORY).getYear(), local.getYear() + 1);
        String insert = "insert into business_calendar (name, version, definition, comment, published_by, published_at)"
                + " values (?, 1, cast(? as jsonb), 'Fra begyndelsen', 'manager', ?)";
        publish(insert, ServiceCalendar.NAME, definition.toString());
    }

    private void storeGoals() throws SQLException {
        String insert = "insert into sla_rulebook (version, comment, definition, published_by, published_at)"
                + " values (1, ?, cast(? as jsonb), 'manager', ?)";
        publish(insert, "Fra begyndelsen", Resource.text("service-goals.json"));
    }

    private void storeRouting() throws SQLException {
        String insert = "insert into routing_rules (version, comment, definition, published_by, published_at)"
                + " values (1, ?, cast(? as jsonb), 'lead', ?)";
        JsonObject definition = RulesWriter.write(RulesReader.read(JsonObjects.read(Resource.text("routing.json"))));
        publish(insert, "Fra begyndelsen", definition.toString());
    }

    private void storeWordRules() throws SQLException {
        String insert = "insert into category_rules (version, comment, definition, published_by, published_at)"
                + " values (1, ?, cast(? as jsonb), 'manager', ?)";
        JsonObject definition =
                WordRulesWriter.write(WordRulesReader.read(JsonObjects.read(Resource.text("word-rules.json"))));
        publish(insert, "Fra begyndelsen", definition.toString());
    }

    private void publish(String insert, String text, String definition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, text);
            statement.setString(2, definition);
            statement.setObject(3, now.minus(IN_SERVICE).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** One hash for all: it is slow on purpose, and the password is no secret. */
    private void storeAccounts(Copying copying, Crew crew) {
        Table accounts = copying.table("account", "username, password_hash, created_at");
        Table roles = copying.table("account_role", "username, role");
        String hash = PasswordHash.of(PASSWORD.toCharArray());
        Stream<String> others = Stream.of("admin", "manager", "integration");
        Stream.concat(others, crew.colleagues().stream().map(Colleague::username))
                .forEach(username -> {
                    accounts.add(username, hash, now.minus(IN_SERVICE));
                    rolesOf(username).forEach(role -> roles.add(username, role));
                });
    }

    private static List<String> rolesOf(String username) {
        return switch (username) {
            case "admin" -> List.of(Role.ADMIN);
            case "manager" -> List.of(Role.MANAGER);
            case "integration" -> List.of(Role.INTEGRATION);
            case "lead" -> List.of(Role.LEAD, Role.AGENT);
            default -> List.of(Role.AGENT);
        };
    }

    private void storeAgents(Copying copying, Crew crew) {
        Table agents = copying.table(
                "agent", "username, name, email, team, capacity, auto_answer, state, state_since, idle_since");
        Table skills = copying.table("agent_skill", "agent, skill, level, certified_by, certified_at");
        Table channels = copying.table("agent_channel", "agent, channel, capacity, weight");
        Table phones = copying.table("agent_phone", "agent, extension, own_number");
        Table assessments = copying.table("self_assessment", "agent, skill, level, stated_at");
        for (Colleague colleague : crew.colleagues()) {
            String username = colleague.username();
            Instant since = now.minus(IN_SERVICE);
            agents.add(
                    username,
                    colleague.name(),
                    username + "@fjordbo.example",
                    colleague.team(),
                    Colleague.CAPACITY,
                    colleague.isAutoAnswer(),
                    colleague.state(),
                    since,
                    since);
            colleague.skills().forEach((skill, level) -> skills.add(username, skill, level, "lead", since));
            colleague
                    .channels()
                    .forEach((channel, capacity) ->
                            channels.add(username, channel, capacity, Colleague.weightOf(channel)));
            if (colleague.channels().containsKey(Channel.PHONE)) {
                phones.add(username, colleague.extension(), colleague.ownNumber());
            }
            assess(colleague, assessments);
        }
    }

    /** Most say what they think they can do, and not all of them agree with the certificate. */
    private void assess(Colleague colleague, Table assessments) {
        var chance = Chance.of(colleague.index(), "assessment", 1);
        if (chance.happens(ASSESSED)) {
            Instant stated = now.minus(Duration.ofDays(chance.between(20, 300)));
            colleague.skills().forEach((skill, level) -> {
                int difference = chance.oneOf(List.of(-1, 0, 0, 0, 0, 0, 1, 1));
                int own = Math.max(1, Math.min(HIGHEST, level + difference));
                assessments.add(colleague.username(), skill, own, stated);
            });
        }
    }

    /** What each could be given holds since the shop began. */
    private void storeProfiles() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROFILES)) {
            statement.setObject(1, now.minus(IN_SERVICE).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
