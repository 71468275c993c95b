package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Setting;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.whatif.Question;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is chosen on the page: the period, and what is otherwise in it. */
public class ReplayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PeriodChoice period = new PeriodChoice();
    private final MoreAgents more = new MoreAgents();
    private final OtherProfile profile = new OtherProfile();
    private final OtherQueue queue = new OtherQueue();

    /** Empty where the dates are none of a period of the past that is short enough. */
    Optional<Question> question(Instant now, ZoneId zone, RoutingRules inForce, OtherProfile.Room room) {
        if (!period.isPast(now, zone)) {
            return Optional.empty();
        }
        Instant from = period.from(now, zone);
        Instant to = period.to(now, zone);
        return Duration.between(from, to).toDays() > Question.MOST_DAYS
                ? Optional.empty()
                : Optional.of(new Question(from, to, changes(inForce, room), Setting.USUAL_ANSWER_WITHIN));
    }

    private Changes changes(RoutingRules inForce, OtherProfile.Room room) {
        return new Changes(queue.rules(inForce), profile.profiles(room), more.additions(), Changes.NONE.roster(), null);
    }

    public PeriodChoice getPeriod() {
        return period;
    }

    public MoreAgents getMore() {
        return more;
    }

    public OtherProfile getProfile() {
        return profile;
    }

    public OtherQueue getQueue() {
        return queue;
    }
}
