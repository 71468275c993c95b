package dk.kontakt.web.admin.sla;

import java.util.List;

/** A channel of the matrix. */
public record MatrixRow(String channel, List<Goal> goals) {

    /** What a cell promises; {@code source} says which policy that comes from, {@code own} that it is for the cell alone. */
    public record Goal(String column, TargetField field, String source, boolean own, boolean special) {}
}
