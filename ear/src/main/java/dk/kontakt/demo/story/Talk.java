package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.TicketStatus;
import java.time.Instant;

/** A telephone call or a chat: both sides are there, and the case is mostly done at its end. */
final class Talk {
    private static final double MESSAGES_IN_THE_CHAT = 0.85;
    private static final double NOTED = 0.3;

    private final TicketLife life;
    private final Steps steps;
    private final Voice voice;
    private final FurtherContacts further;
    private final Chance chance;

    Talk(TicketLife life, Steps steps, Voice voice, FurtherContacts further, Chance chance) {
        this.life = life;
        this.steps = steps;
        this.voice = voice;
        this.further = further;
        this.chance = chance;
    }

    void hold(Turn turn, TicketStatus then) {
        boolean chatting = turn.channel() == Channel.CHAT && further.any() && chance.happens(MESSAGES_IN_THE_CHAT);
        boolean asks = then == TicketStatus.PENDING_CUSTOMER || (chatting && voice.hasQuestion());
        life.reply(steps.to(turn.answered()), voice.agentBegins(turn.channel(), life.agent(), asks), 0, null);
        if (chatting) {
            chat(turn, asks ? Voice.Moment.ASKED : Voice.Moment.ANSWERED);
        }
        end(turn, chatting ? TicketStatus.RESOLVED : then);
    }

    /** The customer's further messages follow each other within the chat. */
    private void chat(Turn turn, Voice.Moment first) {
        Voice.Moment moment = first;
        int messages = further.left();
        for (int message = 1; message <= messages; message++) {
            further.next();
            Instant at = turn.taken().plusSeconds((long) turn.workSeconds() * message / (messages + 1));
            life.join(Message.written(steps.to(at), Channel.CHAT, voice.customer(Channel.CHAT, moment)));
            Instant answered = steps.last().plusSeconds(chance.between(12, 45));
            life.reply(steps.to(answered), voice.agent(Channel.CHAT, life.agent(), false), 0, null);
            moment = Voice.Moment.ANSWERED;
        }
    }

    private void end(Turn turn, TicketStatus then) {
        boolean phone = turn.channel() == Channel.PHONE;
        Instant end = steps.to(turn.ended());
        if (phone && chance.happens(NOTED)) {
            life.note(end, voice.internal("any call-note"));
        }
        String reason = then == TicketStatus.PENDING_CUSTOMER
                ? "any ask-reason"
                : phone ? "any call-reason" : "any chat-reason";
        life.move(end, then, new Happening.By(life.agent(), voice.internal(reason)));
    }
}
