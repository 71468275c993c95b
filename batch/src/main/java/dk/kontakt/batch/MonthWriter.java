package dk.kontakt.batch;

import dk.kontakt.report.MonthlyFigures;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Puts the computed figures of a month in the place of the old ones. */
@Named
@Dependent
public class MonthWriter extends AbstractItemWriter {

    @Inject
    private MonthlyFigures figures;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            var computed = (ComputedMonth) item;
            figures.replace(computed.month(), computed.rows());
        }
    }
}
