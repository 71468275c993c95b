package dk.kontakt.web.admin;

import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A table whose rows are opened, edited in a form as a {@code D}, and saved. */
public abstract class SetupPage<D> {
    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "edit")
    private @Nullable String key;

    @Inject
    @Param(name = "add")
    private @Nullable String add;

    private @Nullable D draft;

    /** The path below /admin. */
    protected abstract String part();

    protected abstract Optional<D> find(String key);

    protected abstract D blank();

    protected abstract String keyOf(D edited);

    protected abstract void store(D edited);

    /** Whether the parts of {@code edited} fit together; tells the user what does not. */
    protected boolean accepts(D edited) {
        return true;
    }

    @PostConstruct
    void open() {
        if (isAdding()) {
            draft = blank();
        } else if (key != null) {
            draft = find(key).orElse(null);
        }
    }

    public void save() {
        D edited = draft;
        if (edited == null) {
            return;
        }
        if (isAdding() && find(keyOf(edited)).isPresent()) {
            messages.refuseField("edit:code", "admin.taken");
        } else if (accepts(edited)) {
            store(edited);
            close("admin.saved");
        }
    }

    public boolean isAdding() {
        return add != null;
    }

    /** The row in the form; null while only the table is shown. */
    public @Nullable D getDraft() {
        return draft;
    }

    protected PageMessages messages() {
        return messages;
    }

    /** Goes back to the table alone and says there what was done. */
    protected void close(String done) {
        messages.confirm(done);
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("admin/%s", part());
    }
}
