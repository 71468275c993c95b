package dk.kontakt.demo.text;

import dk.kontakt.demo.chance.Chance;
import org.jspecify.annotations.Nullable;

/** Something said; {@code scene} is what it began, if it is the first of an enquiry, {@code reply} what the other side will say to it. */
public record Phrase(
        String text, @Nullable String scene, @Nullable String reply) {

    static Phrase of(Line line, Facts facts, Chance chance) {
        Template reply = line.reply();
        return new Phrase(
                line.text().fill(facts, chance), line.scene(), reply == null ? null : reply.fill(facts, chance));
    }
}
