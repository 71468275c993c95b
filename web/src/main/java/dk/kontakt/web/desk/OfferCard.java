package dk.kontakt.web.desk;

import dk.kontakt.routing.OfferEnded;
import dk.kontakt.routing.OfferNotFound;
import dk.kontakt.routing.OfferService;
import dk.kontakt.routing.OfferView;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** The live contact that is laid before the agent; of several the oldest, for its time runs out first. */
@Named
@RequestScoped
public class OfferCard {
    /** As they are kept; each has words in both languages. */
    private static final List<String> REASONS =
            List.of("finishing another case", "not my field", "technical trouble", "about to go away");

    private static final String OTHER = "other";

    @Inject
    private OfferService offers;

    @Inject
    private TicketService tickets;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private @Nullable List<OfferView> open;

    /** Draws the card again if it shows another offer than there is now; what is being written on it stays else. */
    public void look() {
        if (!Objects.equals(Faces.getRequestParameter("shown"), getShown())) {
            Ajax.update("offer:card");
        }
    }

    public void accept() {
        try {
            TicketView ticket = offers.accept(wanted());
            Faces.redirect("desk/%s", ticket.number());
        } catch (OfferEnded | OfferNotFound gone) {
            messages.refuse("offer.ended");
        }
        open = null;
        Ajax.update("offer:card");
    }

    public void decline() {
        try {
            offers.decline(wanted(), reason());
            messages.confirm("offer.declined");
        } catch (OfferEnded | OfferNotFound gone) {
            messages.refuse("offer.ended");
        }
        open = null;
        Ajax.update("offer:card");
    }

    public @Nullable OfferView getOffer() {
        if (open == null) {
            open = offers.open().stream().filter(offer -> left(offer) > 0).toList();
        }
        return open.isEmpty() ? null : open.get(0);
    }

    /** The number of the offer, or nothing. */
    public String getShown() {
        OfferView offer = getOffer();
        return offer == null ? "" : Long.toString(offer.id());
    }

    public int getFurther() {
        return open == null || open.isEmpty() ? 0 : open.size() - 1;
    }

    public TicketView getTicket() {
        return tickets.get(Objects.requireNonNull(getOffer()).ticket());
    }

    public List<String> getReasons() {
        return REASONS;
    }

    public String keyOf(String reason) {
        return "reason." + reason.replace(' ', '-');
    }

    /** How many milliseconds the agent has for the answer. */
    public long getLeft() {
        OfferView offer = getOffer();
        return offer == null ? 0 : left(offer);
    }

    /** How many milliseconds the agent had from the beginning. */
    public long getTerm() {
        OfferView offer = getOffer();
        return offer == null
                ? 0
                : Duration.between(offer.offeredAt(), offer.expiresAt()).toMillis();
    }

    private long left(OfferView offer) {
        Instant now = clock.instant();
        return Duration.between(now, offer.expiresAt()).toMillis();
    }

    private static long wanted() {
        String text = String.valueOf(Faces.getRequestParameter("wanted"));
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** What the agent wrote goes before what was chosen. */
    private static String reason() {
        String written = Faces.getRequestParameter("words");
        String chosen = Faces.getRequestParameter("reason");
        if (written != null && !written.isBlank()) {
            return written.strip().substring(0, Math.min(200, written.strip().length()));
        }
        return chosen != null && REASONS.contains(chosen) ? chosen : OTHER;
    }
}
