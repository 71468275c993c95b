package dk.kontakt.channel.email.rule;

import org.jspecify.annotations.Nullable;

/** Whether a mail may be answered automatically; null lets it. */
public record AnswerVerdict(@Nullable NoAnswer because) {

    public boolean isAllowed() {
        return because == null;
    }
}
