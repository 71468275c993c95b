package dk.kontakt.web.admin.routing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How one queue is served, open for editing; goes into the draft when it is applied. */
@Named
@ViewScoped
public class QueueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoutingDraft draft;

    @Inject
    private RoutingRefusals refusals;

    private @Nullable QueueFields fields;

    public void open(String queue) {
        fields = new QueueFields(draft.rules().of(queue));
    }

    public void apply() {
        QueueFields edited = fields;
        if (edited != null
                && draft.tryChange(
                        rules -> RoutingEdits.withQueue(rules, edited.rules()),
                        problems -> refusals.tellIn("queue", problems))) {
            close();
        }
    }

    /** Moves the rule that was dragged: the request says from where to where. */
    public void drop() {
        if (fields != null) {
            fields.move(
                    Faces.getRequestParameter("from", Integer.class), Faces.getRequestParameter("to", Integer.class));
        }
    }

    public void close() {
        fields = null;
    }

    /** What is being edited; null for nothing. */
    public @Nullable QueueFields getFields() {
        return fields;
    }
}
