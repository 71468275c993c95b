package dk.kontakt.batch;

import dk.kontakt.report.MonthlyFigures;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** Computes the figures of a month. */
@Named
@Dependent
public class MonthProcessor implements ItemProcessor {

    @Inject
    private MonthlyFigures figures;

    @Override
    public ComputedMonth processItem(Object item) {
        var month = (YearMonth) item;
        return new ComputedMonth(month, figures.compute(month));
    }
}
