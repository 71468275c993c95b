package dk.kontakt.web.desk;

import dk.kontakt.channel.social.AnswerTooLong;
import dk.kontakt.ticket.ReplyToTicket;
import dk.kontakt.ticket.StaleTicket;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.ticket.TransitionRefused;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A case at the desk: what was said, what the agent has seen of it, and the answer being written. */
@Named
@ViewScoped
public class DeskCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TicketService tickets;

    @Inject
    private CurrentCase current;

    @Inject
    private CustomerPanel customer;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private @Nullable Attention attention;
    private @Nullable String reply;
    private transient @Nullable List<TimelineLine> news;

    public void open() {
        if (current.isThere()) {
            attention = new Attention(current.getTicket().version(), clock.instant());
            customer.ask();
        } else {
            Faces.responseSendError(404, null);
        }
    }

    /** Looks again because something happened; who is typing has not seen it until the answer is refused or sent. */
    public void look() {
        if (!"true".equals(Faces.getRequestParameter("typing"))) {
            attention().look(current.getTicket().version());
        }
    }

    /** Answers, and gives the case the status {@code then}; nothing is sent over what the agent has not seen (C60). */
    public void reply(@Nullable TicketStatus then) {
        try {
            current.is(tickets.reply(new ReplyToTicket(
                    current.getNumber(),
                    String.valueOf(reply),
                    attention().version(),
                    then,
                    attention().seconds(clock.instant()))));
            attention = new Attention(current.getTicket().version(), clock.instant());
            reply = null;
            news = null;
            messages.confirm("desk.replied");
        } catch (StaleTicket stale) {
            attention().look(stale.currentVersion());
            news = stale.news().stream().map(timeline::fresh).toList();
            messages.refuse("desk.stale");
        } catch (TransitionRefused refused) {
            messages.refuse("desk.transition");
        } catch (AnswerTooLong refused) {
            messages.refuseField("reply:text", "social.toolong", refused.most());
        }
    }

    public List<TimelineLine> getTimeline() {
        return timeline.of(current.getTicket(), attention().since());
    }

    /** What stopped the last answer. */
    public @Nullable List<TimelineLine> getNews() {
        return news;
    }

    public @Nullable String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply;
    }

    /** Shows the case as the agent's own deed left it. */
    void acted(TicketView changed) {
        current.is(changed);
        attention().acted(changed.version());
    }

    Attention attention() {
        Attention known = attention;
        if (known == null) {
            known = new Attention(current.getTicket().version(), clock.instant());
            attention = known;
        }
        return known;
    }
}
