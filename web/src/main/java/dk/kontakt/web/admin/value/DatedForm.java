package dk.kontakt.web.admin.value;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.report.Days;
import dk.kontakt.report.value.ValueRefused;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A form for something that shall hold from a day on, with what holds today to begin with. */
public abstract class DatedForm<D> {
    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private @Nullable D draft;

    /** What the address asks to change; empty where it asks for something else. */
    protected abstract Optional<D> asked(LocalDate today);

    /** Stores it, and returns how many days are computed again. */
    protected abstract int store(D edited);

    @PostConstruct
    void open() {
        draft = asked(LocalDate.ofInstant(clock.instant(), Days.ZONE)).orElse(null);
    }

    public void save() {
        D edited = draft;
        if (edited == null) {
            return;
        }
        try {
            int days = store(edited);
            messages.confirm(days == 0 ? "value.saved" : "value.saved.due", days);
            Faces.getFlash().setKeepMessages(true);
            Faces.redirect("admin/value");
        } catch (ValueRefused refused) {
            refused.problems().forEach(this::tell);
        }
    }

    /** What is typed; null while the form is closed. */
    public @Nullable D getDraft() {
        return draft;
    }

    /** Nothing is added: a channel has terms or not, and what is written takes the place of what there was. */
    public boolean isAdding() {
        return false;
    }

    protected static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private void tell(FieldProblem problem) {
        messages.refuseField("edit:" + problem.field(), "value.wrong." + problem.field());
    }
}
