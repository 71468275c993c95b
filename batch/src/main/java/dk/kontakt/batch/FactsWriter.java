package dk.kontakt.batch;

import dk.kontakt.report.DueSpan;
import dk.kontakt.report.Facts;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Puts the facts of a span of days in the place of the old ones. */
@Named
@Dependent
public class FactsWriter extends AbstractItemWriter {

    @Inject
    private Facts facts;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> facts.compute((DueSpan) item));
    }
}
