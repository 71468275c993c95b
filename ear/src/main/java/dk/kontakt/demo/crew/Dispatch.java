package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives cases to colleagues as routing does: among all, with the work that each has at that moment. In a history of many times the usual
 * size each stands for as many colleagues.
 */
public final class Dispatch {
    private final Crew crew;
    private final Agenda agenda;
    private final Instant now;
    private final Floor floor = new Floor();
    private final StateLog log;

    private Dispatch(Crew crew, Agenda agenda, Instant now, StateLog log) {
        this.crew = crew;
        this.agenda = agenda;
        this.now = now;
        this.log = log;
    }

    /** Everybody at the beginning of the history, with all of the rota planned. */
    public static Dispatch begin(Crew crew, int colleaguesInOne, Rota rota, Instant from, Agenda agenda, StateLog log) {
        var dispatch = new Dispatch(crew, agenda, rota.now(), log);
        var attendance = new Attendance(rota, from);
        for (Colleague colleague : crew.colleagues()) {
            dispatch.floor.add(
                    new Place(colleague.username(), colleague.profile(colleaguesInOne), AgentState.AWAY, from));
            attendance
                    .of(colleague)
                    .forEach(turn -> agenda.plan(turn.at(), () -> dispatch.turn(colleague.username(), turn)));
        }
        return dispatch;
    }

    /** Among all; those who are away, for hours mostly, are counted rather than listed. */
    public Decision decide(Wish wish, Channel channel) {
        List<Candidate> all = floor.candidates(channel.name());
        List<Candidate> present =
                all.stream().filter(candidate -> candidate.state().isPresent()).toList();
        Decision decision = AgentChoice.decide(wish, present);
        long away = all.size() - present.size();
        var unlisted = new Decision.Unlisted(0, away == 0 ? Map.of() : Map.of(Exclusion.NOT_AVAILABLE, away));
        return new Decision(wish, decision.verdicts(), unlisted, decision.agent(), decision.decidedBy());
    }

    /** A decision for the agent who is named by hand, of whatever team. */
    public Decision byHand(Requirement requirement, String agent, Channel channel) {
        return among(Wish.of(requirement), agent, channel);
    }

    /** A decision about this agent only. */
    public Decision among(Wish wish, String agent, Channel channel) {
        return AgentChoice.decide(wish, List.of(floor.candidate(agent, channel.name())));
    }

    public boolean isPresent(String agent) {
        return floor.place(agent).state().isPresent();
    }

    public boolean isAvailable(String agent) {
        return floor.place(agent).state() == AgentState.AVAILABLE;
    }

    public boolean isAutoAnswer(String agent) {
        return crew.get(agent).isAutoAnswer();
    }

    public void take(String agent, Channel channel, Instant at) {
        floor.place(agent).take(channel.name(), at);
    }

    /** The case ends at {@code at}, which may be still to come; after the last live one there is some time to wrap up. */
    public void releaseAt(Instant at, String agent, Channel channel, Duration wrapUp) {
        agenda.plan(at, () -> {
            Place place = floor.place(agent);
            place.release(channel.name());
            boolean wrapsUp =
                    channel.isLive() && !wrapUp.isZero() && at.plus(wrapUp).isBefore(now);
            if (wrapsUp && place.state() == AgentState.AVAILABLE && !hasLive(place)) {
                turn(agent, at, AgentState.WRAP_UP, null);
                agenda.plan(at.plus(wrapUp), () -> endWrapUp(agent, at.plus(wrapUp)));
            }
        });
    }

    private static boolean hasLive(Place place) {
        return Channel.live().stream().anyMatch(live -> place.load(live.name()) > 0);
    }

    private void endWrapUp(String agent, Instant at) {
        if (floor.place(agent).state() == AgentState.WRAP_UP) {
            turn(agent, at, AgentState.AVAILABLE, null);
        }
    }

    private void turn(String agent, Attendance.Turn turn) {
        turn(agent, turn.at(), turn.state(), turn.reason());
    }

    private void turn(String agent, Instant at, AgentState state, @Nullable AwayReason reason) {
        floor.place(agent).turn(state, at);
        log.turned(agent, at, state, reason);
    }
}
