package dk.kontakt.web.desk;

import dk.kontakt.ticket.TicketPage;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Looks through all cases, newest first. */
@Named
@RequestScoped
public class SearchPage {
    private static final int PAGE = 25;

    @Inject
    private TicketService tickets;

    @Inject
    @Param(name = "q")
    private @Nullable String words;

    @Inject
    @Param
    private @Nullable Long after;

    private @Nullable TicketPage found;

    public TicketPage getFound() {
        if (found == null) {
            found = tickets.list(new TicketQuery(Set.of(), null, null, null, words, after, PAGE));
        }
        return found;
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable Long getAfter() {
        return after;
    }
}
