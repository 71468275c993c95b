package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.Dated;
import dk.kontakt.report.value.Terms;
import dk.kontakt.report.value.ValueService;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** New terms of a channel. */
@Named
@RequestScoped
public class TermsForm extends DatedForm<TermsDraft> {
    @Inject
    private ValueService value;

    @Inject
    private ValuePage page;

    @Inject
    @Param(name = "terms")
    private @Nullable String channel;

    @Override
    protected Optional<TermsDraft> asked(LocalDate today) {
        return constant(Channel.class, channel).map(known -> new TermsDraft(inForce(known), today));
    }

    @Override
    protected int store(TermsDraft edited) {
        return value.introduce(edited.terms());
    }

    private Terms inForce(Channel known) {
        return page.getTermsInForce().stream()
                .map(Dated::what)
                .filter(terms -> terms.channel() == known)
                .findFirst()
                .orElseGet(() -> new Terms(known, LocalDate.EPOCH, BigDecimal.ZERO, BigDecimal.ZERO, null, 0));
    }
}
