package dk.kontakt.web.desk.board;

import dk.kontakt.routing.LeadService;
import dk.kontakt.routing.lead.Colleague;
import dk.kontakt.routing.lead.QueueLine;
import dk.kontakt.routing.lead.RecentDecision;
import dk.kontakt.routing.lead.SkillWait;
import dk.kontakt.routing.lead.Today;
import dk.kontakt.routing.lead.WaitingCase;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The floor as it is now, with the queue that is open and the agents that are looked for. */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    private LeadService lead;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "queue")
    private @Nullable String queue;

    @Inject
    @Param(name = "team")
    private @Nullable String team;

    @Inject
    @Param(name = "who")
    private @Nullable String who;

    private @Nullable Today today;
    private @Nullable List<QueueLine> queues;
    private @Nullable List<SkillWait> skills;
    private @Nullable List<WaitingCase> line;
    private @Nullable List<Colleague> colleagues;
    private @Nullable List<RecentDecision> decisions;

    public Today getToday() {
        today = read(
                today,
                () -> lead.today(LocalDate.now(clock.withZone(Wording.ZONE))
                        .atStartOfDay(Wording.ZONE)
                        .toInstant()));
        return today;
    }

    public List<QueueLine> getQueues() {
        queues = read(queues, lead::queues);
        return queues;
    }

    public List<SkillWait> getSkills() {
        skills = read(skills, lead::skills);
        return skills;
    }

    /** The first in line of the queue that is open. */
    public List<WaitingCase> getLine() {
        line = read(line, () -> queue == null ? List.of() : lead.headOf(queue));
        return line;
    }

    public List<Colleague> getColleagues() {
        colleagues = read(colleagues, () -> lead.colleagues(getWho(), getTeam()));
        return colleagues;
    }

    public List<RecentDecision> getDecisions() {
        decisions = read(decisions, lead::decisions);
        return decisions;
    }

    public @Nullable String getQueue() {
        return queue;
    }

    public String getTeam() {
        return team == null ? "" : team;
    }

    public String getWho() {
        return who == null ? "" : who;
    }

    /** Everything is read again when it is shown next. */
    void forget() {
        today = null;
        queues = null;
        skills = null;
        line = null;
        colleagues = null;
        decisions = null;
    }

    private static <T> T read(@Nullable T known, Supplier<T> source) {
        return known == null ? source.get() : known;
    }
}
