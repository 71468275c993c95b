package dk.kontakt.web.report.subject;

import dk.kontakt.agent.AgentState;
import dk.kontakt.report.Accuracy;
import dk.kontakt.report.Attendance;
import dk.kontakt.report.Backlog;
import dk.kontakt.report.Days;
import dk.kontakt.report.Figures;
import dk.kontakt.report.Freshness;
import dk.kontakt.report.Handling;
import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.report.Promises;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Satisfied;
import dk.kontakt.report.Service;
import dk.kontakt.report.Step;
import dk.kontakt.report.TimeTaken;
import dk.kontakt.report.Value;
import dk.kontakt.report.Variety;
import dk.kontakt.report.Velocity;
import dk.kontakt.report.Volume;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Facts of May 2026, of which April had half as many; whoever asks is agent1. */
public final class FactsInMemory extends ReportService {
    public static final Days MAY = new Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final Instant COMPUTED = Instant.parse("2026-06-01T02:10:00Z");

    /** Some contacts, of which every tenth was a complaint and given up. */
    public static Figures figures(long contacts) {
        long tenth = contacts / 10;
        return new Figures(
                new Volume(contacts, tenth, 0),
                new Variety(tenth, contacts - tenth, contacts / 4, contacts - contacts / 4),
                new Velocity(
                        contacts,
                        new TimeTaken(contacts, contacts * 7_200),
                        new TimeTaken(contacts, contacts * 5_400),
                        new Promises(contacts, contacts - tenth),
                        contacts / 2,
                        tenth),
                new Satisfied(0, 0),
                new Value(
                        tenth,
                        BigDecimal.valueOf(contacts * 1_000, 2),
                        contacts * 300,
                        BigDecimal.valueOf(contacts * 1_550, 2)),
                new Service(
                        contacts - tenth,
                        contacts - tenth,
                        contacts - 2 * tenth,
                        tenth,
                        contacts - tenth,
                        (contacts - tenth) * 25),
                new Handling(contacts, contacts * 200, 0, contacts * 60, contacts * 40),
                new Accuracy(0, BigDecimal.ZERO));
    }

    @Override
    public List<PartFigures> figures(Days days, Part part, Step step) {
        long times = days.equals(MAY) ? 2 : 1;
        return switch (part) {
            case CHANNEL -> List.of(row(days, Channel.PHONE, "", 60 * times), row(days, Channel.EMAIL, "", 40 * times));
            case CATEGORY ->
                List.of(
                        row(days, Channel.PHONE, "returns", 10 * times),
                        row(days, Channel.PHONE, "delivery", 50 * times),
                        row(days, Channel.EMAIL, "delivery", 40 * times));
            case AGENT ->
                List.of(
                        row(days, Channel.PHONE, "agent1", 60 * times),
                        row(days, Channel.EMAIL, "agent2", 39 * times),
                        row(days, Channel.EMAIL, "", times));
            case HOUR ->
                List.of(row(days, Channel.PHONE, "09", 60 * times), row(days, Channel.EMAIL, "21", 40 * times));
            case SEGMENT ->
                List.of(row(days, Channel.PHONE, "PLUS", 60 * times), row(days, Channel.EMAIL, "STANDARD", 40 * times));
        };
    }

    @Override
    public List<PartFigures> ownFigures(Days days, Step step) {
        return figures(days, Part.AGENT, step).stream()
                .filter(row -> row.key().equals("agent1"))
                .toList();
    }

    /** The phone should have been open for two hours and was for one. */
    @Override
    public List<PromiseRow> promises(Days days) {
        return List.of(
                new PromiseRow(days.from(), Channel.PHONE, 3_600, 1_800, 1_800),
                new PromiseRow(days.to(), Channel.PHONE, 3_600, 3_600, 1_800),
                new PromiseRow(days.to(), Channel.EMAIL, 0, 600, 0));
    }

    /** Agent1 was there for as long as the work takes of 240 contacts. */
    @Override
    public List<Attendance> attendance(Days days) {
        return List.of(new Attendance(
                days.from(),
                "agent1",
                Map.of(AgentState.AVAILABLE, 70_000L, AgentState.WRAP_UP, 2_000L, AgentState.AWAY, 9_000L)));
    }

    @Override
    public List<Attendance> ownAttendance(Days days) {
        return attendance(days);
    }

    @Override
    public List<Backlog> backlog() {
        return List.of(new Backlog(Channel.EMAIL, 4, 3, 2, 1, 5), new Backlog(Channel.PHONE, 1, 0, 0, 0, 0));
    }

    /** Only of this year. */
    @Override
    public Freshness freshness(Days days) {
        boolean known = days.from().getYear() == 2026;
        return new Freshness(false, null, 0, known ? COMPUTED : null, known);
    }

    @Override
    public Map<String, String> agentNames() {
        return Map.of("agent1", "Mette Nørgaard", "agent2", "Åse Bæk");
    }

    private static PartFigures row(Days days, Channel channel, String key, long contacts) {
        return new PartFigures(days.from(), channel, key, figures(contacts));
    }
}
