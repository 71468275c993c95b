package dk.kontakt.batch;

import dk.kontakt.sla.RecalculationService;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Brings a chunk of tickets under the rules in force. */
@Named
@Dependent
public class RecalculationWriter extends AbstractItemWriter {

    @Inject
    private RecalculationService goals;

    @Override
    public void writeItems(List<Object> items) {
        goals.recalculate(items.stream().map(Long.class::cast).toList());
    }
}
