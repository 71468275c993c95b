package dk.kontakt.demo.story;

import dk.kontakt.demo.copy.Copying;
import dk.kontakt.demo.copy.Indexes;
import dk.kontakt.demo.crew.Agenda;
import dk.kontakt.demo.crew.Crew;
import dk.kontakt.demo.crew.Dispatch;
import dk.kontakt.demo.crew.Rota;
import dk.kontakt.demo.season.Arrivals;
import dk.kontakt.demo.season.ChannelTraits;
import dk.kontakt.demo.season.Curve;
import dk.kontakt.demo.season.Period;
import dk.kontakt.demo.season.ServiceCalendar;
import dk.kontakt.demo.season.Trend;
import dk.kontakt.demo.season.WeekProfiles;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.demo.shop.Customers;
import dk.kontakt.demo.shop.Names;
import dk.kontakt.demo.shop.Orders;
import dk.kontakt.demo.shop.Shop;
import dk.kontakt.demo.shop.Spending;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;

/** Fills the tables with a history of {@code contacts} contacts that ends now. */
public record HistoryLoad(Connection connection, int contacts, Instant now, long seed) {
    private static final int DAYS = 90;
    private static final int DAYS_OF_ORDERS = 120;
    private static final double CUSTOMERS_A_CONTACT = 0.4;
    private static final double ORDERS_A_CONTACT = 0.75;

    /** What the crew can do in the time. */
    private static final int USUAL_CONTACTS = 25_000;

    private static final String LOADS = """
            update agent_channel c set load = open.cases
            from (select assignee, channel, count(*) cases from ticket
                  where status in ('OPEN', 'ON_HOLD') and assignee is not null group by 1, 2) open
            where c.agent = open.assignee and c.channel = open.channel
            """;
    private static final String STATES = """
            update agent a set state = last.state, away_reason = last.reason, state_since = last.at, idle_since = last.at
            from (select distinct on (agent) agent, state, reason, at from agent_state_log order by agent, at desc, id desc) last
            where a.username = last.agent
            """;
    private static final String LAST_ASSIGNED = """
            update agent_channel c set assigned_at = last.at
            from (select a.agent, t.channel, max(a.assigned_at) at from assignment a join ticket t on t.number = a.ticket
                  group by 1, 2) last
            where c.agent = last.agent and c.channel = last.channel
            """;

    /** What the shop's statistics told each morning of the day before; about one visit in fifty ends with an order. */
    private static final String VISITS = """
            insert into shop_visits (day, visits, written_by, written_at)
            select d.day::date, 48 * count(o.number) + 20 + (37 * extract(doy from d.day)::int) %% 211, 'system',
                   (d.day + interval '1 day') at time zone '%1$s'
            from generate_series((select min(placed_at) at time zone '%1$s' from customer_order)::date + interval '1 day',
                                 (timestamptz '%2$s' at time zone '%1$s')::date - interval '1 day', interval '1 day') d (day)
            left join customer_order o on (o.placed_at at time zone '%1$s')::date = d.day::date
            group by d.day
            order by d.day
            """;

    public void load(Crew crew) throws SQLException {
        Indexes indexes = Indexes.takeAway(connection, Rows.tables());
        int scale = 1 + contacts / USUAL_CONTACTS;
        try (ShopRules rules = ShopRules.read(connection);
                var copying = new Copying(connection)) {
            Stage stage = stage(crew, rules, new Ledger(copying), scale);
            new History(stage, copying).tell(contacts, scale);
        }
        indexes.putBack();
        try (Statement statement = connection.createStatement()) {
            statement.execute(STATES);
            statement.execute(LOADS);
            statement.execute(LAST_ASSIGNED);
            statement.execute(VISITS.formatted(ServiceCalendar.ZONE, now));
            Sequences.moveOn(statement);
            statement.execute("analyze");
        }
    }

    private Stage stage(Crew crew, ShopRules rules, Ledger ledger, int scale) {
        var hours = rules.calendar(ServiceCalendar.NAME);
        var trend = new Trend(seed, now.atZone(ServiceCalendar.ZONE).toLocalDate());
        Map<Channel, ChannelTraits> traits = ChannelTraits.read();
        var period = Period.ofDays(DAYS, now);
        var arrivals = new Arrivals(period, traits, hours, trend);
        var agenda = new Agenda();
        var rota = new Rota(hours, now);
        return new Stage(
                seed,
                now,
                arrivals,
                shop(trend),
                new Spending(),
                rules,
                rota,
                crew,
                agenda,
                Dispatch.begin(crew, scale, rota, period.from(), agenda, ledger::turned),
                new Pace(traits, arrivals, rota),
                new Wording(),
                ledger);
    }

    private Shop shop(Trend trend) {
        Period period = Period.ofDays(DAYS_OF_ORDERS, now);
        var profiles = new WeekProfiles();
        var curve = new Curve(period.from(), now, start -> {
            ZonedDateTime hour = start.plusSeconds(1_800).atZone(ServiceCalendar.ZONE);
            return profiles.share("orders", hour) * trend.on(hour.toLocalDate());
        });
        int customerCount = (int) Math.ceil(contacts * CUSTOMERS_A_CONTACT);
        var customers = new Customers(seed, customerCount, period.from(), now, new Names());
        return new Shop(customers, new Orders(seed, (int) Math.ceil(contacts * ORDERS_A_CONTACT), curve, customers));
    }
}
