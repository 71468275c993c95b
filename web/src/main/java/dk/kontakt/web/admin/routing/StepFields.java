package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.Relaxation;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A step of relaxation in the form. */
public class StepFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Duration after;
    private int lowerBy = 1;
    private String[] optional = {};
    private boolean anyTeam;

    StepFields() {}

    StepFields(Relaxation from) {
        after = from.after();
        lowerBy = from.lowerBy();
        optional = from.optional().toArray(String[]::new);
        anyTeam = from.anyTeam();
    }

    Relaxation step() {
        return new Relaxation(QueueFields.orNone(after), lowerBy, new TreeSet<>(List.of(optional)), anyTeam);
    }

    public @Nullable Duration getAfter() {
        return after;
    }

    public void setAfter(@Nullable Duration after) {
        this.after = after;
    }

    public int getLowerBy() {
        return lowerBy;
    }

    public void setLowerBy(int lowerBy) {
        this.lowerBy = lowerBy;
    }

    public String[] getOptional() {
        return optional.clone();
    }

    public void setOptional(String[] optional) {
        this.optional = optional.clone();
    }

    public int getOptionalCount() {
        return optional.length;
    }

    public boolean isAnyTeam() {
        return anyTeam;
    }

    public void setAnyTeam(boolean anyTeam) {
        this.anyTeam = anyTeam;
    }
}
