package dk.kontakt.web.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer writes on the page of a case. */
public class Answer {
    private String id = "case-" + UUID.randomUUID();
    private @Nullable String text;
    private int score;
    private @Nullable String comment;

    /** Made once for each form that is shown, so that sending it twice gives one contact. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** From 1 to 5. */
    public int getScore() {
        return score;
    }

    public void setScore(int score) {
        this.score = score;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
