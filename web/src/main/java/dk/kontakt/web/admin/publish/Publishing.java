package dk.kontakt.web.admin.publish;

import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.web.PageMessages;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Puts a draft in force. If somebody else published meanwhile the draft is kept, and the user decides. */
public abstract class Publishing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PageMessages messages;

    private boolean open;
    private @Nullable String comment;
    private @Nullable Integer overtakenBy;

    protected abstract Edited<?> draft();

    /** Publishes the draft; returns its number. */
    protected abstract int store(String why);

    /** The text that tells which number was published. */
    protected abstract String confirmation();

    /** Closes the forms that show what no longer is. */
    protected abstract void closeForms();

    /** The version in force; null before the first. */
    public abstract @Nullable Publication getInForce();

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }

    public void publish() {
        try {
            int version = store(String.valueOf(comment));
            begin();
            messages.confirm(confirmation(), version);
        } catch (PublicationOutdated outdated) {
            overtakenBy = outdated.latest();
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (FieldsRefused refused) {
            refused.problems().forEach(draft()::tell);
        }
    }

    /** Keeps the draft and lets it replace what somebody else published. */
    public void rebase() {
        draft().rebase();
        overtakenBy = null;
    }

    /** Leaves the draft for the version in force. */
    public void begin() {
        draft().begin();
        closeForms();
        close();
        comment = null;
        overtakenBy = null;
    }

    public boolean isOpen() {
        return open;
    }

    /** The version that somebody else published after the draft was begun; null for none. */
    public @Nullable Integer getOvertakenBy() {
        return overtakenBy;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
