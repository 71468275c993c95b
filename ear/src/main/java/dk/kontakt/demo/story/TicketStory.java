package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells one ticket's story: contact by contact, each served by an agent, until it is done or the present is reached. */
final class TicketStory {
    private static final Duration HOLD = Duration.ofHours(5);
    private static final double HELD = 0.08;
    private static final double HANDED_OVER = 0.03;
    private static final double CALLED_BACK = 0.45;
    private static final double ASKS_FIRST = 0.55;
    private static final double NEVER_HEARD_AGAIN = 0.04;

    private final Stage stage;
    private final Enquiry enquiry;
    private final ClosedTickets closed;
    private final Chance chance;
    private final Steps steps;
    private final TicketLife life;
    private final Desk desk;
    private final Voice voice;
    private final FurtherContacts further;
    private final Talk talk;
    private boolean gaveUp;

    TicketStory(Stage stage, Enquiry enquiry, ClosedTickets closed) {
        this.stage = stage;
        this.enquiry = enquiry;
        this.closed = closed;
        this.chance = Chance.of(stage.seed(), "story", enquiry.number());
        this.steps = new Steps(enquiry.at(), stage.now(), chance);
        this.life = new TicketLife(enquiry, chance.uuid(), stage);
        this.desk = new Desk(stage, enquiry, life, steps, chance);
        this.voice = new Voice(stage, enquiry, chance);
        this.further = new FurtherContacts(enquiry, stage.now());
        this.talk = new Talk(life, steps, voice, further, chance);
    }

    /** Up to where an agent is needed; the story goes on when there is one. */
    void tell() {
        Turn turn = turn(enquiry.channel(), enquiry.at());
        String body = enquiry.content().body();
        life.open(message(turn, body));
        serve(turn);
    }

    private void goOn() {
        if (further.any()) {
            serve(nextTurn());
        } else {
            new Aftermath(stage, life, steps, voice, chance).tell();
            end();
        }
    }

    private void end() {
        life.end(stage.now());
        if (life.status() == TicketStatus.CLOSED) {
            closed.remember(enquiry, life.updatedAt());
        }
    }

    private void serve(Turn turn) {
        gaveUp = turn.hungUp();
        if (gaveUp) {
            afterHangingUp(turn);
            return;
        }
        boolean held = !turn.channel().isLive() && chance.happens(HELD);
        Turn planned = held ? turn.answeredAt(stage.rota().after(turn.answered(), chance.around(HOLD, 0.8))) : turn;
        Deque<Instant> chasers = chasersBefore(planned);
        Fate fate = further.any() ? Fate.DONE : enquiry.fate();
        chasersUntil(planned.taken(), chasers);
        if (fate.kind() == Fate.Kind.UNFETCHED && life.isFetched()) {
            waits(chasers);
        } else {
            desk.take(
                    planned.taken(), new Desk.Sequel(() -> taken(planned, chasers, fate, held), () -> waits(chasers)));
        }
    }

    /** Nobody had time until the present; whatever the customer had to say has been said. */
    private void waits(Deque<Instant> chasers) {
        while (further.any()) {
            chasers.add(further.latest());
            further.next();
        }
        chasersUntil(stage.now(), chasers);
        end();
    }

    private void taken(Turn planned, Deque<Instant> chasers, Fate fate, boolean held) {
        Turn turn = planned.takenAt(steps.last());
        chasersUntil(stage.now(), chasers);
        if (fate.isWithAgent()) {
            leaveWithAgent(turn, fate);
            end();
        } else {
            workOn(turn, held, () -> answer(turn, fate));
        }
    }

    private void leaveWithAgent(Turn turn, Fate fate) {
        if (fate.kind() == Fate.Kind.ON_HOLD) {
            desk.putOnHold(atWorkBefore(stage.now()));
        } else if (turn.channel().isLive() && steps.canReach(turn.answered())) {
            life.reply(
                    steps.to(turn.answered()),
                    voice.agentBegins(turn.channel(), life.agent(), voice.hasQuestion()),
                    0,
                    null);
        }
    }

    private void workOn(Turn turn, boolean held, Runnable answer) {
        Runnable atLast = () -> {
            if (held) {
                desk.putOnHold(atWorkBefore(turn.answered()));
            }
            answer.run();
        };
        if (!turn.channel().isLive() && chance.happens(HANDED_OVER)) {
            desk.handOver(atWorkBefore(turn.answered()), new Desk.Sequel(atLast, () -> waits(new ArrayDeque<>())));
        } else {
            atLast.run();
        }
    }

    private Instant atWorkBefore(Instant end) {
        Instant staffed = stage.rota().staffedFrom(chance.between(steps.last(), end));
        return staffed.isBefore(end) ? staffed : end;
    }

    private void answer(Turn turn, Fate fate) {
        boolean asks = voice.hasQuestion() && wouldAsk(fate);
        TicketStatus then = asks ? TicketStatus.PENDING_CUSTOMER : TicketStatus.RESOLVED;
        if (turn.channel().isLive()) {
            talk.hold(turn, then);
        } else {
            String text = voice.agent(turn.channel(), life.agent(), asks);
            life.reply(steps.to(turn.answered()), text, turn.workSeconds(), then);
        }
        if (fate.kind() == Fate.Kind.PENDING) {
            end();
        } else {
            goOn();
        }
    }

    private boolean wouldAsk(Fate fate) {
        return fate.kind() == Fate.Kind.PENDING || chance.happens(further.any() ? ASKS_FIRST : NEVER_HEARD_AGAIN);
    }

    private void afterHangingUp(Turn turn) {
        if (further.any()) {
            goOn();
        } else if (chance.happens(CALLED_BACK)) {
            Instant back = stage.rota().after(turn.ended(), chance.around(Duration.ofMinutes(14), 0.8));
            Turn called = stage.pace().callback(back, chance);
            desk.take(called.taken(), new Desk.Sequel(() -> callBack(called), this::end));
        } else {
            life.move(
                    steps.to(turn.ended()), TicketStatus.RESOLVED, new Happening.By("integration", "customer hung up"));
            goOn();
        }
    }

    private void callBack(Turn planned) {
        Turn called = planned.takenAt(steps.last());
        life.reply(steps.to(called.answered()), voice.callback(life.agent()), called.workSeconds(), null);
        life.move(
                steps.to(called.ended()),
                TicketStatus.RESOLVED,
                new Happening.By(life.agent(), voice.internal("any call-reason")));
        goOn();
    }

    /** Contacts that must come before the answer, because the present is near. */
    private Deque<Instant> chasersBefore(Turn turn) {
        Deque<Instant> chasers = new ArrayDeque<>();
        Instant from = turn.at();
        while (further.any() && !further.latest().isAfter(turn.ended())) {
            Instant latest = further.latest();
            from = latest.isAfter(from) ? chance.between(from, latest) : from;
            chasers.add(from);
            further.next();
        }
        return chasers;
    }

    private void chasersUntil(Instant until, Deque<Instant> chasers) {
        while (!chasers.isEmpty() && !chasers.element().isAfter(until)) {
            Instant at = steps.to(chasers.remove());
            life.join(Message.written(at, writtenChannel(), voice.customer(writtenChannel(), Voice.Moment.UNANSWERED)));
        }
    }

    private Turn nextTurn() {
        Instant latest = further.latest();
        further.next();
        Next next = new Next(stage, enquiry, chance);
        Instant wanted = next.at(steps.last(), life.status(), gaveUp);
        Instant at = steps.to(wanted.isAfter(latest) ? chance.between(steps.last(), latest) : wanted);
        Channel channel = next.channel(at);
        Turn turn = turn(channel, at);
        life.join(message(turn, voice.customer(channel, moment())));
        return turn;
    }

    private Voice.Moment moment() {
        return switch (life.status()) {
            case PENDING_CUSTOMER -> Voice.Moment.ASKED;
            case RESOLVED, CLOSED -> Voice.Moment.ANSWERED;
            default -> gaveUp ? Voice.Moment.GAVE_UP : Voice.Moment.UNANSWERED;
        };
    }

    private Turn turn(Channel channel, Instant at) {
        double urgency = Pace.urgency(
                enquiry.choice().category().priority(), enquiry.buyer().segment());
        Turn turn = stage.pace().turn(channel, at, urgency, chance);
        boolean keepsTheLineFree = enquiry.channel().isLive() && !channel.isLive();
        return keepsTheLineFree ? turn.takenLate() : turn;
    }

    private Channel writtenChannel() {
        return enquiry.channel().isLive() ? Channel.EMAIL : enquiry.channel();
    }

    private static Message message(Turn turn, String body) {
        return turn.channel().isLive() ? Message.live(turn, body) : Message.written(turn.at(), turn.channel(), body);
    }
}
