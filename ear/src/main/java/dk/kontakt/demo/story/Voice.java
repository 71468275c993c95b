package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.crew.Crew;
import dk.kontakt.demo.text.Phrase;
import dk.kontakt.ticket.Channel;
import org.jspecify.annotations.Nullable;

/** The words of one ticket: what its customer and its agents say to each other. */
final class Voice {
    private static final String ASK = " ask";

    private final Wording wording;
    private final Enquiry enquiry;
    private final Crew crew;
    private final Chance chance;
    private @Nullable String replyToQuestion;

    Voice(Stage stage, Enquiry enquiry, Chance chance) {
        this.wording = stage.wording();
        this.enquiry = enquiry;
        this.crew = stage.crew();
        this.chance = chance;
    }

    /** Where a conversation stands as the customer writes again. */
    enum Moment {
        ASKED,
        ANSWERED,
        UNANSWERED,
        GAVE_UP
    }

    /** What the customer says then. */
    String customer(Channel channel, Moment moment) {
        Wording.Speech speech = speech(channel, "");
        return wording.customer(
                speech,
                switch (moment) {
                    case ASKED -> replyToQuestion == null ? wording.say(speech, "any thanks") : replyToQuestion;
                    case ANSWERED -> wording.say(speech, topic(" again"));
                    case UNANSWERED -> wording.say(speech, "any chaser");
                    case GAVE_UP -> wording.say(speech, topic(" opening"));
                });
    }

    /** Whether there is something to ask the customer. */
    boolean hasQuestion() {
        return wording.in(enquiry.language())
                .knows(topic(ASK), enquiry.content().facts());
    }

    /** The agent's question or answer. */
    String agent(Channel channel, String agent, boolean asks) {
        Wording.Speech speech = speech(channel, agent);
        return wording.agent(speech, words(speech, asks));
    }

    /** The same as the first words of a talk. */
    String agentBegins(Channel channel, String agent, boolean asks) {
        Wording.Speech speech = speech(channel, agent);
        return wording.agentBegins(speech, words(speech, asks));
    }

    String callback(String agent) {
        Wording.Speech speech = speech(Channel.PHONE, agent);
        return wording.agentBegins(speech, wording.say(speech, "any callback")) + " " + words(speech, false);
    }

    String internal(String section) {
        return wording.internal(speech(Channel.PHONE, ""), section);
    }

    String comment(String section, String agent) {
        return wording.say(speech(Channel.PHONE, agent), section);
    }

    private String words(Wording.Speech speech, boolean asks) {
        Phrase phrase = wording.phrase(speech, topic(asks ? ASK : " answer"));
        replyToQuestion = asks ? phrase.reply() : replyToQuestion;
        return phrase.text();
    }

    private String topic(String part) {
        return enquiry.content().topic() + part;
    }

    private Wording.Speech speech(Channel channel, String agent) {
        String name = agent.isEmpty() ? "" : crew.get(agent).firstName();
        var facts = enquiry.content().facts().with("agent", name);
        return new Wording.Speech(enquiry.language(), channel, facts, chance);
    }
}
