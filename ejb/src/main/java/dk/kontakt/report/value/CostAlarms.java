package dk.kontakt.report.value;

import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the channels that cost too much of what they sold, by the limit of the last day; the dearest first. */
final class CostAlarms {
    private static final String PASSED = """
            select f.channel, sum(f.cost) as cost, sum(f.order_value) as sales, a.cost_alarm_share
            from daily_figures f
            cross join (select cost_alarm_share from attribution where valid_from <= ? order by valid_from desc limit 1) a
            where f.part = 'CHANNEL' and f.day between ? and ? and f.formula = ?
            group by f.channel, a.cost_alarm_share
            having sum(f.cost) > a.cost_alarm_share * sum(f.order_value)
            order by cost desc, f.channel
            """;

    private CostAlarms() {}

    static List<CostAlarm> find(Connection database, Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PASSED)) {
            select.setObject(1, days.to());
            select.setObject(2, days.from());
            select.setObject(3, days.to());
            select.setString(4, ChannelValueFormula.VERSION);
            List<CostAlarm> alarms = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                alarms.add(new CostAlarm(
                        Channel.valueOf(found.getString("channel")),
                        found.getBigDecimal("cost"),
                        found.getBigDecimal("sales"),
                        found.getBigDecimal("cost_alarm_share")));
            }
            return alarms;
        }
    }
}
