package dk.kontakt.ticket;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The ticket changed since the caller saw it; carries what is new, oldest first. */
@ApplicationException(rollback = true)
public class StaleTicket extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TimelineItem> news;
    private final int currentVersion;

    public StaleTicket(long number, int currentVersion, List<TimelineItem> news) {
        super("Ticket " + number + " changed; it is now at version " + currentVersion);
        this.currentVersion = currentVersion;
        this.news = List.copyOf(news);
    }

    public List<TimelineItem> news() {
        return news;
    }

    public int currentVersion() {
        return currentVersion;
    }
}
