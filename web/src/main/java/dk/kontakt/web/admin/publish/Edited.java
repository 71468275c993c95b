package dk.kontakt.web.admin.publish;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.PostConstruct;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rules as they are being edited on one page, begun from the version in force. */
public abstract class Edited<R> implements Serializable {
    private static final long serialVersionUID = 1L;

    private int basedOn;

    /** What outlives the view's storage; the rules themselves are read from it again. */
    private String json = "";

    private transient @Nullable R rules;
    private transient @Nullable R begun;

    protected abstract R inForce();

    protected abstract R published(int version);

    protected abstract int versionOf(R some);

    protected abstract JsonObject write(R some);

    /** Without a number. Knows every rule that published ones must keep. @throws FieldsRefused naming every wrong field */
    protected abstract R read(JsonObject written);

    /** Says on the page what is wrong. */
    protected abstract void tell(FieldProblem problem);

    public abstract boolean isChanged();

    /** Forgets what was edited and begins again from the version in force. */
    @PostConstruct
    public void begin() {
        R current = inForce();
        basedOn = versionOf(current);
        keep(current);
    }

    public R rules() {
        R known = rules;
        if (known == null) {
            known = read(JsonObjects.read(json));
            rules = known;
        }
        return known;
    }

    /** The version that the draft was begun from. */
    public R begunFrom() {
        R known = begun;
        if (known == null || versionOf(known) != basedOn) {
            known = published(basedOn);
            begun = known;
        }
        return known;
    }

    /** Whether the draft was changed; what could not be published is told to the user and not kept. */
    public boolean change(UnaryOperator<R> edit) {
        return tryChange(edit, problems -> problems.forEach(this::tell));
    }

    public boolean tryChange(UnaryOperator<R> edit, Consumer<List<FieldProblem>> otherwise) {
        try {
            keep(edit.apply(rules()));
            return true;
        } catch (FieldsRefused refused) {
            otherwise.accept(refused.problems());
            return false;
        }
    }

    /** Puts the draft on top of what somebody else published meanwhile. */
    public void rebase() {
        basedOn = versionOf(inForce());
    }

    public int basedOn() {
        return basedOn;
    }

    private void keep(R changed) {
        JsonObject written = write(changed);
        rules = read(written);
        json = written.toString();
    }
}
