package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.demo.text.Phrase;
import dk.kontakt.demo.text.Phrasebook;
import dk.kontakt.ticket.Channel;
import java.util.HashMap;
import java.util.Map;

/** Puts what is said into the form of the channel: letters have a greeting and a signature, short messages have not. */
final class Wording {
    private final Map<String, Phrasebook> books = new HashMap<>();

    Wording() {
        for (String language : new String[] {"da", "en"}) {
            books.put(language, Phrasebook.read(language));
        }
    }

    /** In which language, where and about what somebody speaks. */
    record Speech(String language, Channel channel, Facts facts, Chance chance) {

        Speech about(Facts others) {
            return new Speech(language, channel, others, chance);
        }
    }

    Phrasebook in(String language) {
        Phrasebook book = books.get(language);
        if (book == null) {
            throw new IllegalArgumentException("nobody speaks " + language);
        }
        return book;
    }

    Phrase phrase(Speech speech, String section) {
        return in(speech.language).say(section, speech.facts, speech.chance);
    }

    String say(Speech speech, String section) {
        return phrase(speech, section).text();
    }

    /** The customer's words as they are sent. */
    String customer(Speech speech, String text) {
        return switch (speech.channel) {
            case EMAIL, FORM -> letter(say(speech, "any greeting"), text, say(speech, "any closing"));
            default -> text;
        };
    }

    /** The agent's words as they are sent; the facts hold the agent's name. */
    String agent(Speech speech, String text) {
        return switch (speech.channel) {
            case EMAIL, FORM -> letter(say(speech, "any agent-greeting"), text, say(speech, "any agent-closing"));
            case CHAT, PHONE -> text;
            default -> text + " /" + say(speech, "any agent-name");
        };
    }

    /** The agent's first words in a talk. */
    String agentBegins(Speech speech, String text) {
        return say(speech, speech.channel == Channel.PHONE ? "any pickup" : "any chat-greeting") + " " + text;
    }

    /** What stays among colleagues is in their language. */
    String internal(Speech speech, String section) {
        return in("da").say(section, speech.facts, speech.chance).text();
    }

    private static String letter(String greeting, String text, String closing) {
        return greeting + "\n\n" + text + "\n\n" + closing;
    }
}
