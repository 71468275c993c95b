package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy in the list. */
public record PolicyRow(int index, String name, List<String> chips, List<Cell> cells, boolean last) {

    /** A goal of the policy; its service level where it has one. */
    public record Cell(
            Metric metric, TargetField field, @Nullable Integer serviceLevel) {}
}
