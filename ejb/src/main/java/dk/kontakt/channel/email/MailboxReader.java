package dk.kontakt.channel.email;

import dk.kontakt.platform.Rounds;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mailbox for as long as this node holds it: what is new is fetched and stored, then the server is asked to tell of more (IDLE),
 * where it can. A watchdog wakes it every few seconds, since a server may forget to tell, or that it has a client at all.
 */
final class MailboxReader implements Runnable {
    private static final Logger LOG = Logger.getLogger(MailboxReader.class.getName());
    private static final long END_SECONDS = 3;
    private static final long PAUSE_MILLIS = 2_000;
    private static final int AT_ONCE = 50;

    private final Mailbox mailbox;
    private final String node;
    private final MailFetch.Work work;
    private volatile @Nullable IMAPFolder idling;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Rounds waking;
    private final BreakableSockets sockets = new BreakableSockets();
    private volatile long wokenAt;
    private volatile boolean woken;
    private volatile boolean running = true;

    MailboxReader(Mailbox mailbox, String node, MailFetch.Work work) {
        this.mailbox = mailbox;
        this.node = node;
        this.work = work;
        this.waking = new Rounds(work.threads(), this::disturb, failure -> {});
    }

    /** As it was set up when the reader began. */
    Mailbox mailbox() {
        return mailbox;
    }

    boolean isRunning() {
        return running;
    }

    /** Ends the wait for the server's news: there may be some that it did not tell. A server that hangs keeps only a thread of its own. */
    void wake() {
        if (idling == null) {
            return;
        }
        if (!woken) {
            wokenAt = System.nanoTime();
            woken = true;
            waking.soon();
        } else if (System.nanoTime() - wokenAt > work.servers().reading().toNanos()) {
            breakConnection();
        }
    }

    /** A wait for news has no end of its own, and cannot be ended by a server that does not answer. */
    private void breakConnection() {
        try {
            sockets.breakAll();
        } catch (IOException e) {
            LOG.log(Level.FINE, "The connection of {0} is gone: {1}", new Object[] {mailbox.code(), e.getMessage()});
        }
    }

    private boolean disturb() {
        IMAPFolder folder = idling;
        if (folder != null) {
            try {
                folder.getMessageCount();
            } catch (MessagingException | IllegalStateException e) {
                LOG.log(Level.FINE, "The mailbox {0} is closed", mailbox.code());
            }
        }
        return false;
    }

    void stop() {
        running = false;
        wake();
    }

    /** Waits for some seconds until it reads no more. */
    void awaitEnd() {
        try {
            ended.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try (Store store = work.servers().read(mailbox, sockets)) {
            var folder = (IMAPFolder) store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            while (running && work.mailboxes().hold(mailbox, node)) {
                boolean some = fetch(folder);
                work.mailboxes().fetched(mailbox, node);
                if (!some) {
                    await(folder, ((IMAPStore) store).hasCapability("IDLE"));
                }
            }
        } catch (MessagingException | SQLException | RuntimeException e) {
            gaveUp(String.valueOf(e.getMessage()));
        } finally {
            running = false;
            ended.countDown();
        }
    }

    /** Said once, however often it is tried again. While this node ends, whatever happens is no failure. */
    private void gaveUp(String failure) {
        try {
            if (running && work.mailboxes().failed(mailbox, node, failure)) {
                LOG.log(Level.WARNING, "The mailbox {0} cannot be read: {1}", new Object[] {mailbox.code(), failure});
            }
        } catch (RuntimeException e) {
            // It was the database that failed, which others say; the lease ends by time.
            LOG.log(Level.FINE, "The mailbox {0} is let go: {1}", new Object[] {mailbox.code(), e.getMessage()});
        }
    }

    private void await(IMAPFolder folder, boolean tells) throws MessagingException {
        if (!running) {
            return;
        }
        if (tells) {
            woken = false;
            idling = folder;
            try {
                folder.idle(true);
            } finally {
                idling = null;
            }
        } else {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailServerFailure("stopped", e);
        }
    }

    /** Whether there was something: more may have come meanwhile, of which the server tells nobody who waits only afterwards. */
    private boolean fetch(IMAPFolder folder) throws MessagingException, SQLException {
        long validity = folder.getUIDValidity();
        long last = work.received().lastUid(mailbox.code(), validity);
        List<Long> found = MailsByUid.after(folder, last);
        for (int from = 0; from < found.size() && work.mailboxes().hold(mailbox, node); from += AT_ONCE) {
            List<Long> some = found.subList(from, Math.min(from + AT_ONCE, found.size()));
            for (long uid : some) {
                fetch(folder, new ReceivedMails.Place(mailbox.code(), validity, uid));
            }
            MailsByUid.markSeen(folder, some);
        }
        return !found.isEmpty();
    }

    private void fetch(IMAPFolder folder, ReceivedMails.Place place) throws MessagingException, SQLException {
        Optional<byte[]> raw = MailsByUid.read(folder, place.uid());
        if (raw.isPresent()) {
            work.received().store(place, raw.get());
            work.stored().run();
        } else if (MailsByUid.after(folder, place.uid() - 1).contains(place.uid())) {
            throw new MessagingException("the server lists the mail " + place.uid() + " but does not give it");
        } else {
            work.received().skip(place);
        }
    }
}
