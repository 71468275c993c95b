package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.rule.Person.Held;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many people write to one mailbox, answer, hand our mails on and try to get into each other's cases. Every mail must end where
 * {@link Postman} puts it, and nobody's mail in a case of which nobody ever gave them a mail.
 */
class RandomConversationsTest {
    private static final int STEPS = 400;
    private static final SignedId IDS =
            new SignedId("kontakt.example", List.of("a key of sixteen".getBytes(StandardCharsets.UTF_8)));

    private final Threading threading = new Threading(IDS);
    private final Postman postman = new Postman();
    private final Desk desk = new Desk();
    private final Map<Match.By, Integer> matches = new EnumMap<>(Match.By.class);
    private final List<String> sent = new ArrayList<>(List.of(IDS.of(1, "first")));
    private long tickets;
    private int news;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyMailEndsInItsCaseAndNobodysInAStrangers(long seed) {
        live(new Random(seed));
    }

    /** Otherwise the agreement above would say nothing. */
    @Test
    void allWaysToACaseAreWalked() {
        live(new Random(21));
        for (Match.By by : Match.By.values()) {
            assertTrue(matches.getOrDefault(by, 0) > 10, () -> by + " of " + matches);
        }
        assertTrue(news > 10);
    }

    private void live(Random random) {
        List<Person> people = IntStream.range(0, 6)
                .mapToObj(i -> new Person("person" + i + "@elsewhere.example", random))
                .toList();
        for (int step = 0; step < STEPS; step++) {
            Person person = pick(people, random);
            switch (random.nextInt(10)) {
                case 0 -> receive(person, person.newMail());
                case 1 -> handOn(person, pick(people, random), random);
                case 2 -> intrude(person, random);
                case 3, 4, 5 -> writeTo(person, random);
                default -> answer(person, random);
            }
        }
    }

    private void answer(Person person, Random random) {
        if (!person.held.isEmpty()) {
            receive(person, person.answer(pick(person.held, random)));
        }
    }

    /** The other gets the mail with all its ids, under an id of the sender that we never see. */
    private void handOn(Person person, Person other, Random random) {
        if (!person.held.isEmpty()) {
            Held old = pick(person.held, random);
            List<String> chain = new ArrayList<>(old.references());
            Optional.ofNullable(old.id()).ifPresent(chain::add);
            other.held.add(
                    new Held(random.nextInt() + "@forward.example", chain, "Fwd: " + old.subject(), old.ticket()));
        }
    }

    private void intrude(Person person, Random random) {
        receive(person, person.intrude(1 + random.nextInt((int) tickets + 1), pick(sent, random)));
    }

    /** Our answer to a mail; some mail systems put another id on what we send. */
    private void writeTo(Person person, Random random) {
        List<Held> written = person.held.stream()
                .filter(mail -> desk.isPartyTo(mail.ticket(), person.address))
                .toList();
        if (!written.isEmpty()) {
            Held old = pick(written, random);
            String id = IDS.of(old.ticket(), "m" + sent.size());
            sent.add(id);
            desk.file(id, old.ticket(), person.address);
            postman.went(id, old.ticket(), person.address);
            List<String> chain = new ArrayList<>(old.references());
            Optional.ofNullable(old.id()).ifPresent(chain::add);
            String seen = random.nextInt(5) == 0 ? sent.size() + "@relay.example" : id;
            person.held.add(new Held(seen, chain, SubjectNumber.tagged(old.subject(), old.ticket()), old.ticket()));
        }
    }

    private void receive(Person person, IncomingMail mail) {
        Optional<Match> found = threading.ticketOf(mail, desk);
        assertEquals(postman.ticketOf(mail), found.map(Match::ticket).orElse(0L), mail::toString);
        found.ifPresent(match -> assertTrue(wasGivenMailOf(match.ticket(), person), () -> match + " for " + mail));
        found.ifPresentOrElse(match -> matches.merge(match.by(), 1, Integer::sum), () -> news++);
        long ticket = found.map(Match::ticket).orElseGet(() -> ++tickets);
        String id = mail.ids().messageId();
        desk.file(id == null ? "" : id, ticket, person.address);
        postman.came(id, ticket, person.address);
        person.held.add(new Held(id, mail.ids().references(), mail.subject(), ticket));
    }

    private static boolean wasGivenMailOf(long ticket, Person person) {
        return person.held.stream().anyMatch(mail -> mail.ticket() == ticket);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What the database would know. */
    private static final class Desk implements KnownMail {
        private final Map<String, Set<Long>> tickets = new HashMap<>();
        private final Map<Long, Set<String>> parties = new HashMap<>();

        void file(String messageId, long ticket, String party) {
            tickets.computeIfAbsent(MessageId.normal(messageId), id -> new HashSet<>())
                    .add(ticket);
            parties.computeIfAbsent(ticket, number -> new HashSet<>()).add(party);
        }

        @Override
        public Optional<Long> ticketOfMessage(String messageId) {
            Set<Long> found = tickets.getOrDefault(messageId, Set.of());
            return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
        }

        @Override
        public boolean isPartyTo(long ticket, String address) {
            return parties.getOrDefault(ticket, Set.of()).contains(address);
        }
    }
}
