package dk.kontakt.channel.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.channel.social.rule.CommentVerdict;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.Sample;
import dk.kontakt.channel.social.webhook.SocialMessage;
import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.customer.PlatformIdentity;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SocialIntakeTest {
    private static final Instant NOW = Instant.parse("2026-03-28T13:00:00Z");

    private final List<ContactArrived> arrived = new ArrayList<>();
    private final RecordsInMemory records = new RecordsInMemory();
    private final SocialIntake intake = new SocialIntake(records, arrived::add, NOW);

    private static final class RecordsInMemory extends SocialRecords {
        private final Set<String> seen = new HashSet<>();
        private final Set<String> comments = new HashSet<>();
        private final List<CommentVerdict> verdicts = new ArrayList<>();
        private final List<String> deliveries = new ArrayList<>();
        private final List<String> heard = new ArrayList<>();

        @Override
        boolean isNew(Provider provider, SocialMessage message) {
            return seen.add(provider + " " + message.eventId());
        }

        @Override
        boolean sorted(SocialMessage comment, CommentVerdict verdict) {
            verdicts.add(verdict);
            return comments.add(comment.externalId());
        }

        @Override
        void heard(Provider provider, SocialMessage message) {
            heard.add(message.conversationId() + " of " + message.ours());
        }

        @Override
        void delivery(SocialMessage news) {
            deliveries.add(news.eventId());
        }
    }

    @Test
    void theSameWebhookTwiceIsTakenInOnce() {
        take(Provider.META, "whatsapp.json");
        take(Provider.META, "whatsapp.json");

        assertEquals(4, arrived.size());
        assertEquals(List.of("read:wamid.OURS"), records.deliveries);
    }

    @Test
    void aCommentThatIsSentAgainAfterItsEventWasForgottenIsTakenInOnce() {
        take(Provider.META, "feed.json");
        records.seen.clear();
        take(Provider.META, "feed.json");

        assertEquals(1, arrived.size());
    }

    @Test
    void ofCommentsOnlyThoseThatAskOrComplainBecomeContacts() {
        intake.take(Provider.META, comment("1", "Elsker den ❤️"));
        intake.take(Provider.META, comment("2", "Hvornår får I den på lager?"));

        assertEquals(
                List.of("facebook-2"), arrived.stream().map(ContactArrived::id).toList());
        assertEquals(List.of(CommentVerdict.PRAISE, CommentVerdict.QUESTION), records.verdicts);
    }

    @Test
    void whoHasANumberIsFoundByItAndWhoHasNoneByThePlatform() {
        take(Provider.TWILIO, "twilio.txt");
        take(Provider.META, "messenger.json");

        ReceiveContact sms = ContactReader.read(arrived.get(0).contact());
        ReceiveContact messenger = ContactReader.read(arrived.get(1).contact());
        assertEquals("+4520123456", sms.from().phone());
        assertEquals(Channel.SMS, sms.channel());
        assertEquals(NOW, sms.receivedAt());
        assertEquals(new PlatformIdentity("FACEBOOK", "7700"), messenger.from().identity());
        assertEquals(null, messenger.from().customerNumber());
        assertEquals("facebook:1001:7700", messenger.conversationId());
        assertEquals("Hvor er min pakke? 📦", messenger.subject());
        assertEquals(Instant.parse("2026-03-28T12:00:00.123Z"), messenger.receivedAt());
    }

    @Test
    void messagesOfOneConversationKeepTheirOrder() {
        take(Provider.META, "whatsapp.json");

        assertEquals(1, arrived.stream().map(ContactArrived::order).distinct().count());
    }

    @Test
    void aClockThatIsAheadMakesNoContactFromTheFuture() {
        var sender = new Sender("7700", null, null);
        intake.take(
                Provider.META,
                new SocialMessage(Kind.MESSAGE, Channel.FACEBOOK, "m", "c", sender, "Hej", NOW.plusSeconds(3600)));

        assertEquals(NOW, ContactReader.read(arrived.get(0).contact()).receivedAt());
    }

    /** Whatever a signed message holds, the contact made of it is one that the queue's reader accepts. */
    @Test
    void everyMessageMakesAContactThatIsAccepted() {
        var random = new Random(63);
        for (int i = 0; i < 2000; i++) {
            var sender = new Sender("7" + text(random, 300), null, text(random, 300));
            intake.take(
                    Provider.META,
                    new SocialMessage(
                            Kind.MESSAGE,
                            Channel.X,
                            i + text(random, 400),
                            "c" + text(random, 400),
                            sender,
                            text(random, 900),
                            null));
        }
        intake.take(
                Provider.META,
                new SocialMessage(
                        Kind.MESSAGE, Channel.X, "long", "c", new Sender("7", null, null), "😀".repeat(500_000), null));

        assertTrue(arrived.size() > 1900, "" + arrived.size());
        arrived.forEach(contact -> ContactReader.read(contact.contact()));
    }

    private static String text(Random random, int most) {
        int[] points = IntStream.range(0, random.nextInt(most))
                .map(i -> random.nextInt(4) == 0 ? random.nextInt(0x30) : random.nextInt(0x10FFFF))
                .toArray();
        return new String(points, 0, points.length);
    }

    private void take(Provider provider, String sample) {
        provider.read(Sample.of(sample)).messages().forEach(message -> intake.take(provider, message));
    }

    private static SocialMessage comment(String id, String text) {
        var sender = new Sender("7701", null, "Ane");
        return new SocialMessage(Kind.COMMENT, Channel.FACEBOOK, id, "facebook:1001:7701:public", sender, text, NOW);
    }
}
