package dk.kontakt.batch;

import dk.kontakt.report.Facts;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Marks the days whose facts are to be computed. Done twice it marks some days in vain. */
@Named
@Dependent
public class ChangesBatchlet extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private @Nullable String from;

    @Inject
    @BatchProperty
    private @Nullable String to;

    @Inject
    private Facts facts;

    @Override
    public String process() {
        facts.markDue(Months.read(from), Months.read(to));
        return "marked";
    }
}
