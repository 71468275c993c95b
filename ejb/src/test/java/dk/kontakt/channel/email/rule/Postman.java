package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.IncomingMail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts mail as a patient person would who looks through everything that ever came and went, and remembers every id we ever wrote. */
final class Postman {
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(@Nullable String id, long ticket, String correspondent, boolean ours) {}

    void came(@Nullable String id, long ticket, String from) {
        letters.add(new Letter(id, ticket, from, false));
    }

    void went(String id, long ticket, String to) {
        letters.add(new Letter(id, ticket, to, true));
    }

    /** Zero for a new case. */
    long ticketOf(IncomingMail mail) {
        List<String> answered = new ArrayList<>(mail.ids().inReplyTo());
        for (int i = mail.ids().references().size() - 1; i >= 0; i--) {
            answered.add(mail.ids().references().get(i));
        }
        for (String id : answered) {
            for (Letter letter : letters) {
                if (letter.ours() && isSame(id, letter.id())) {
                    return letter.ticket();
                }
            }
        }
        String from = mail.people().from() == null ? "" : mail.people().from().address();
        for (String id : answered) {
            long ticket = onlyTicketWith(id);
            if (ticket != 0 && hasWrittenIn(ticket, from)) {
                return ticket;
            }
        }
        return byNumber(mail.subject(), from);
    }

    private long onlyTicketWith(String id) {
        long found = 0;
        for (Letter letter : letters) {
            if (isSame(id, letter.id())) {
                if (found != 0 && found != letter.ticket()) {
                    return 0;
                }
                found = letter.ticket();
            }
        }
        return found;
    }

    private long byNumber(String subject, String from) {
        for (int at = subject.indexOf("[#"); at >= 0; at = subject.indexOf("[#", at + 1)) {
            long ticket = Long.parseLong(subject.substring(at + 2, subject.indexOf(']', at)));
            if (hasWrittenIn(ticket, from)) {
                return ticket;
            }
        }
        return 0;
    }

    private boolean hasWrittenIn(long ticket, String address) {
        for (Letter letter : letters) {
            if (letter.ticket() == ticket && letter.correspondent().equals(address)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String id, @Nullable String other) {
        String bare = id.replace("<", "").replace(">", "");
        return !bare.isEmpty() && bare.equalsIgnoreCase(other);
    }
}
