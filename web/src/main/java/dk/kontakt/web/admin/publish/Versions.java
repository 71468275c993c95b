package dk.kontakt.web.admin.publish;

import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.web.PageMessages;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published, the latest first; one version can be looked at and put in force again. */
public abstract class Versions implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PageMessages messages;

    private int seen;
    private @Nullable String comment;

    protected abstract Publishing publishing();

    /** Publishes the version again; returns the new number. */
    protected abstract int restore(int version, String why);

    public abstract List<Publication> getAll();

    public void see(int version) {
        seen = seen == version ? 0 : version;
        comment = null;
    }

    /** An unpublished draft is kept; publishing it then asks what to do. */
    public void rollBack() {
        Edited<?> draft = publishing().draft();
        try {
            int restored = restore(seen, String.valueOf(comment));
            if (!draft.isChanged()) {
                publishing().begin();
            }
            messages.confirm("admin.sla.rolledBack", seen, restored);
            see(seen);
        } catch (PublicationOutdated outdated) {
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (FieldsRefused refused) {
            refused.problems().forEach(draft::tell);
        }
    }

    /** The version that is looked at; 0 for none. */
    public int getSeen() {
        return seen;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
