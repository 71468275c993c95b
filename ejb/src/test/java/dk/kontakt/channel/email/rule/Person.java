package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.IncomingMail;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Somebody who writes to us with a client that keeps more or less of what it answers. */
final class Person {
    final String address;
    final List<Held> held = new ArrayList<>();
    private final Random random;
    private int written;

    Person(String address, Random random) {
        this.address = address;
        this.random = random;
    }

    /**
     * A mail that a person has.
     *
     * @param ticket the case it is of; zero as long as that is not known
     */
    record Held(@Nullable String id, List<String> references, String subject, long ticket) {}

    IncomingMail newMail() {
        return draft("Question " + random.nextInt(5)).mail();
    }

    /** Answers a mail, ours or an own one, and may begin with something else there. */
    IncomingMail answer(Held old) {
        List<String> chain = new ArrayList<>(old.references());
        if (old.id() != null) {
            chain.add(old.id());
        }
        var draft = draft(one(4) ? "By the way" : "Re: " + old.subject());
        if (!one(3) && old.id() != null) {
            draft.inReplyTo(spoilt(old.id()));
        }
        if (!one(3)) {
            draft.references(chain.stream().map(this::spoilt).toArray(String[]::new));
        }
        return draft.mail();
    }

    /** Tries to get into cases by numbers and ids that were guessed, changed or seen elsewhere. */
    IncomingMail intrude(long ticket, String seen) {
        String forged = seen.replaceFirst("^t\\d+", "t" + ticket);
        List<String> ids =
                new ArrayList<>(List.of("1@localhost", "2@localhost", "", "t" + ticket + "@kontakt.example"));
        ids.add(forged.equalsIgnoreCase(seen) ? seen.substring(1) : forged);
        Collections.shuffle(ids, random);
        return draft("Re: [#" + ticket + "] Question")
                .inReplyTo(ids.get(0))
                .references(ids.get(1), ids.get(2))
                .mail();
    }

    private Draft draft(String subject) {
        written++;
        return new Draft().from(address).id(nextId()).subject(subject);
    }

    /** Good clients, clients that begin at one again, and such that write none. */
    private @Nullable String nextId() {
        return switch (random.nextInt(6)) {
            case 0 -> (1 + random.nextInt(3)) + "@localhost";
            case 1 -> one(2) ? null : "";
            default -> "Mail-" + written + "." + address;
        };
    }

    private String spoilt(String id) {
        return switch (random.nextInt(8)) {
            case 0 -> id.toUpperCase(Locale.ROOT);
            case 1 -> one(3) ? id.substring(0, id.length() / 2) : id;
            case 2 -> one(3) ? "" : "<" + id + ">";
            default -> id;
        };
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }
}
