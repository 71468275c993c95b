package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.ContactChoice;
import dk.kontakt.report.value.ValueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** A new attribution of orders to contacts. */
@Named
@RequestScoped
public class AttributionForm extends DatedForm<AttributionDraft> {
    @Inject
    private ValueService value;

    @Inject
    private ValuePage page;

    @Inject
    @Param(name = "attribution")
    private @Nullable String wanted;

    public List<ContactChoice> getChoices() {
        return List.of(ContactChoice.values());
    }

    @Override
    protected Optional<AttributionDraft> asked(LocalDate today) {
        return page.getAttributionInForce().stream()
                .filter(row -> wanted != null)
                .map(row -> new AttributionDraft(row.what(), today))
                .findFirst();
    }

    @Override
    protected int store(AttributionDraft edited) {
        return value.introduce(edited.attribution());
    }
}
