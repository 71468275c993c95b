package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.customer.PlatformIdentity;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every adapter owes, whatever the outside speaks. An adapter joins by a test class that implements this and supplies the subject: how
 * the outside writes an enquiry, and what becomes of it.
 */
public interface AdapterContract {
    int LONGEST_SUBJECT = 500;
    int LONGEST_BODY = 500_000;

    /** What a customer wants, before the outside has written it down in its language. */
    record Enquiry(String id, String text, Instant at, boolean automatic) {
        static Enquiry usual() {
            return new Enquiry("e-1", "Hvor er min pakke?", Instant.parse("2026-03-28T21:00:00Z"), false);
        }

        Enquiry saying(String other) {
            return new Enquiry(id, other, at, automatic);
        }

        Enquiry byAMachine() {
            return new Enquiry(id, text, at, true);
        }
    }

    /** An adapter before the outside world, with a memory that lasts one test. */
    interface Subject {
        Channel channel();

        /** The enquiry as the outside sends it, from {@link #sender()}. */
        byte[] written(Enquiry enquiry);

        /** The same with one more name that nobody knows. */
        byte[] withSomethingUnknown(byte[] event);

        /** The contacts that come of an event, as their queue reads them. */
        List<ReceiveContact> take(byte[] event);

        /** The sender's address as it must be in the contact. */
        String sender();

        List<byte[]> garbage();

        /** Why nothing becomes of garbage. */
        default String refusal(byte[] garbage) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> take(garbage));
            assertTrue(refused instanceof UnreadableMessage || refused instanceof ContactRefused, refused::toString);
            return String.valueOf(refused.getMessage());
        }

        /** When the contact was received: as the outside says, where it says so. */
        default Instant receivedAt(Enquiry enquiry) {
            return enquiry.at();
        }

        /** Whether the outside tells what a machine wrote. */
        default boolean knowsMachines() {
            return false;
        }
    }

    /** A new one for each call. */
    Subject subject();

    @Test
    default void anEventBecomesExactlyOneContactOfItsChannel() {
        Subject subject = subject();

        List<ReceiveContact> contacts = subject.take(subject.written(Enquiry.usual()));

        assertEquals(1, contacts.size());
        assertEquals(subject.channel(), contacts.get(0).channel());
        assertTrue(contacts.get(0).body().contains(Enquiry.usual().text()));
        assertFalse(contacts.get(0).externalId().isBlank());
    }

    @Test
    default void theSameEventAgainIsKnownByItsId() {
        Subject subject = subject();
        byte[] event = subject.written(Enquiry.usual());
        ReceiveContact first = subject.take(event).get(0);

        assertEquals(
                List.of(),
                subject.take(event).stream()
                        .filter(again -> !again.externalId().equals(first.externalId()))
                        .toList());
    }

    @Test
    default void anotherEventHasAnotherId() {
        Subject subject = subject();
        var other = new Enquiry("e-2", "Og den blå?", Enquiry.usual().at().plusSeconds(60), false);

        String first = subject.take(subject.written(Enquiry.usual())).get(0).externalId();
        String second = subject.take(subject.written(other)).get(0).externalId();

        assertNotEquals(first, second);
    }

    @Test
    default void noContactIsLongerThanAContactMayBe() {
        for (String text : List.of("x".repeat(600_000), "x" + "😀".repeat(120_000))) {
            Subject subject = subject();
            taken(subject, Enquiry.usual().saying(text)).forEach(contact -> {
                assertTrue(contact.subject().length() <= LONGEST_SUBJECT);
                assertTrue(contact.body().length() <= LONGEST_BODY);
                assertFalse(Character.isHighSurrogate(
                        contact.body().charAt(contact.body().length() - 1)));
            });
        }
    }

    @Test
    default void charactersThatCannotBeStoredStayOutside() {
        taken(subject(), Enquiry.usual().saying("Hej\0 med\u0007 dig")).forEach(contact -> {
            assertEquals(-1, contact.subject().indexOf('\0'));
            assertEquals(-1, contact.body().indexOf('\0'));
            assertTrue(contact.body().contains("dig"));
        });
    }

    @Test
    default void whatNobodyKnowsChangesNothing() {
        Subject subject = subject();
        byte[] event = subject.written(Enquiry.usual());

        assertEquals(subject().take(event), subject.take(subject.withSomethingUnknown(event)));
    }

    @Test
    default void garbageIsRefusedInWords() {
        Subject subject = subject();

        assertFalse(subject.garbage().isEmpty());
        for (byte[] garbage : subject.garbage()) {
            assertFalse(subject.refusal(garbage).isBlank());
        }
        assertEquals(1, subject.take(subject.written(Enquiry.usual())).size(), "the next one passes");
    }

    @Test
    default void timesAreInstants() {
        Subject subject = subject();

        ReceiveContact contact = subject.take(subject.written(Enquiry.usual())).get(0);

        assertEquals(subject.receivedAt(Enquiry.usual()), contact.receivedAt());
    }

    @Test
    default void theSendersAddressIsNormal() {
        Subject subject = subject();

        ContactDetails from =
                subject.take(subject.written(Enquiry.usual())).get(0).from();

        assertTrue(
                Stream.of(from.email(), from.phone(), from.customerNumber(), identity(from))
                        .filter(Objects::nonNull)
                        .anyMatch(subject.sender()::equals),
                from::toString);
    }

    private static @Nullable String identity(ContactDetails from) {
        PlatformIdentity identity = from.identity();
        return identity == null ? null : identity.platform() + ":" + identity.id();
    }

    @Test
    default void whatAMachineWroteIsMarked() {
        Subject subject = subject();
        Enquiry another = new Enquiry("e-2", "Jeg er på ferie.", Enquiry.usual().at(), false);

        boolean person = subject.take(subject.written(another)).get(0).automatic();
        boolean machine = subject().take(subject.written(Enquiry.usual().byAMachine())).stream()
                .allMatch(ReceiveContact::automatic);

        assertFalse(person);
        assertEquals(subject.knowsMachines(), machine);
    }

    /** What is taken of an event that may as well be refused, by the name of the field. */
    private static List<ReceiveContact> taken(Subject subject, Enquiry enquiry) {
        try {
            return subject.take(subject.written(enquiry));
        } catch (ContactRefused | UnreadableMessage refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return List.of();
        }
    }
}
