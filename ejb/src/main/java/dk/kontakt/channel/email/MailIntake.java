package dk.kontakt.channel.email;

import dk.kontakt.platform.PassingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes in, mail by mail, what was stored; one that fails holds up no other, and in the end goes to an agent as it came. */
@ApplicationScoped
class MailIntake {
    private static final Logger LOG = Logger.getLogger(MailIntake.class.getName());

    @Inject
    private ReceivedMails received;

    @Inject
    private MailEntry entry;

    private long last;

    /** Takes some; returns whether there may be more. */
    boolean round() throws SQLException {
        List<Long> unread = received.unread(last);
        for (long id : unread) {
            takeIn(id);
        }
        last = unread.isEmpty() ? 0 : unread.get(unread.size() - 1);
        return !unread.isEmpty();
    }

    private void takeIn(long id) throws SQLException {
        try {
            entry.takeIn(id, Optional.empty());
        } catch (RuntimeException e) {
            takeInAgain(id);
        }
    }

    /** Another node may have taken in the same mail at the same time, which is seen the second time. */
    private void takeInAgain(long id) throws SQLException {
        try {
            entry.takeIn(id, Optional.empty());
        } catch (RuntimeException e) {
            if (PassingFailure.is(e)) {
                // Of the database, and no fault of the mail.
                throw e;
            }
            LOG.log(Level.WARNING, "Mail {0} goes to an agent unread: {1}", new Object[] {Long.toString(id), e});
            entry.takeIn(id, Optional.of("The mail could not be read: " + e.getMessage()));
        }
    }
}
