package dk.kontakt.report.strategy;

import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts the cases that facts say were opened, by what stands on the case today. */
public final class ChoiceRows {
    private static final String CHOICES = """
            select nullif(trim(t.product), '') as product, t.priority, f.channel, count(*) as cases
            from contact_fact f join ticket t on t.number = f.ticket
            where f.formula = ? and f.day between ? and ? and f.opened
            group by 1, 2, 3
            order by 1, 2, 3
            """;

    private ChoiceRows() {}

    public static List<Choice> read(Connection database, Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(CHOICES)) {
            select.setString(1, ChannelValueFormula.VERSION);
            select.setObject(2, days.from());
            select.setObject(3, days.to());
            List<Choice> choices = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                choices.add(new Choice(
                        found.getString("product"),
                        Priority.valueOf(found.getString("priority")),
                        Channel.valueOf(found.getString("channel")),
                        found.getLong("cases")));
            }
            return choices;
        }
    }
}
