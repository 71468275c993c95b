package dk.kontakt.web.report.subject;

import dk.kontakt.agent.AgentState;
import dk.kontakt.report.Attendance;
import dk.kontakt.report.PartFigures;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.ReportTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of the time for which agents were there for work they handled contacts; unknown where nobody knows of their time. */
final class Occupancy {
    private static final Column COLUMN = Column.share("occupancy", Better.NEITHER, "OCCUPANCY");

    private final Map<String, Long> present = new HashMap<>();
    private final Map<String, Long> handling = new HashMap<>();

    Occupancy(List<Attendance> attendance, List<PartFigures> figures) {
        attendance.forEach(row -> present.merge(row.agent(), seconds(row.seconds()), Long::sum));
        figures.forEach(
                row -> handling.merge(row.key(), row.figures().handling().seconds(), Long::sum));
    }

    /** The table of agents with its column; in all only what agents did of whose time is known. */
    ReportTable in(ReportTable agents) {
        long handled = handling.entrySet().stream()
                .filter(row -> present.containsKey(row.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long there = present.values().stream().mapToLong(Long::longValue).sum();
        return agents.with(COLUMN, row -> of(String.valueOf(agents.cell(row, "agent"))), share(handled, there));
    }

    private @Nullable Double of(String agent) {
        return share(handling.getOrDefault(agent, 0L), present.getOrDefault(agent, 0L));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static long seconds(Map<AgentState, Long> states) {
        return states.getOrDefault(AgentState.AVAILABLE, 0L)
                + states.getOrDefault(AgentState.ON_CONTACT, 0L)
                + states.getOrDefault(AgentState.WRAP_UP, 0L);
    }
}
