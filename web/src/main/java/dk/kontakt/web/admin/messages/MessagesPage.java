package dk.kontakt.web.admin.messages;

import dk.kontakt.channel.deadletter.BrokerAway;
import dk.kontakt.channel.deadletter.DeadAddress;
import dk.kontakt.channel.deadletter.DeadLetterService;
import dk.kontakt.channel.deadletter.LetterAction;
import dk.kontakt.channel.deadletter.LetterChoice;
import dk.kontakt.channel.deadletter.LetterPage;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Dead letters by address, part by part, and all of them sent back at once. */
@Named
@RequestScoped
public class MessagesPage {
    private static final int AT_ONCE = 50;
    private static final int ACTIONS = 30;

    /** In the address of the page, where nothing means all reasons. */
    private static final String NO_REASON = "-";

    @Inject
    private DeadLetterService letters;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "address")
    private @Nullable String address;

    @Inject
    @Param(name = "reason")
    private @Nullable String reason;

    @Inject
    @Param(name = "from")
    private @Nullable String from;

    private List<DeadAddress> addresses = List.of();
    private LetterPage page = new LetterPage(List.of(), false);

    @PostConstruct
    void open() {
        try {
            addresses = letters.addresses();
            LetterChoice choice = getChoice();
            page = choice == null ? page : letters.list(choice, getFrom(), AT_ONCE);
        } catch (BrokerAway away) {
            messages.refuse("message.away");
        }
    }

    public void replayAll() {
        LetterChoice choice = getChoice();
        if (choice != null) {
            messages.confirm("message.replayed.all", letters.replayAll(choice));
            close(choice.address());
        }
    }

    public List<DeadAddress> getAddresses() {
        return addresses;
    }

    public LetterPage getPage() {
        return page;
    }

    public List<LetterAction> getActions() throws SQLException {
        return letters.actions(Long.MAX_VALUE, ACTIONS);
    }

    /** What the list shows; null until an address is chosen. */
    public @Nullable LetterChoice getChoice() {
        String chosen = address;
        boolean known = addresses.stream().anyMatch(one -> one.address().equals(chosen));
        return chosen != null && known ? new LetterChoice(chosen, NO_REASON.equals(reason) ? "" : reason) : null;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public int getFrom() {
        return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** Where the part before begins. */
    public int getBefore() {
        return Math.max(0, getFrom() - AT_ONCE);
    }

    /** Where the part behind begins. */
    public int getBehind() {
        return getFrom() + AT_ONCE;
    }

    /** Back to the list of the address, which says what was done. */
    static void close(String address) {
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("admin/messages?address=%s", address);
    }
}
