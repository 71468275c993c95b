package dk.kontakt.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kontakt.channel.AdapterContract;
import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailReader;
import dk.kontakt.channel.email.rule.Automatic;
import dk.kontakt.channel.email.rule.DuplicateKey;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class MailAdapterTest implements AdapterContract {
    private static final Instant NOW = Instant.parse("2026-03-29T13:00:00Z");

    @Override
    public Subject subject() {
        return new Mails();
    }

    /** Mails to one mailbox, each stored under a number of its own. */
    private static final class Mails implements Subject {
        private final Map<String, Long> stored = new HashMap<>();

        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public byte[] written(Enquiry enquiry) {
            return """
                    Message-ID: <%s@mail.example>
                    From: Ane <ane@EXAMPLE.dk>
                    To: support@example.dk
                    Subject: Pakke
                    Date: Sat, 28 Mar 2026 22:00:00 +0100
                    %sContent-Type: text/plain; charset=utf-8
                    Content-Transfer-Encoding: 8bit

                    %s
                    """.formatted(
                            enquiry.id(), enquiry.automatic() ? "Auto-Submitted: auto-replied\n" : "", enquiry.text())
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8);
        }

        @Override
        public byte[] withSomethingUnknown(byte[] event) {
            return ("X-Mood: good\r\n" + new String(event, UTF_8)).getBytes(UTF_8);
        }

        @Override
        public List<ReceiveContact> take(byte[] event) {
            IncomingMail mail = MailReader.read(event);
            String key = DuplicateKey.of("support@example.dk", mail).digest();
            if (stored.containsKey(key)) {
                return List.of();
            }
            stored.put(key, stored.size() + 1L);
            boolean machine = !Automatic.kindOf(mail).changesState();
            var place = new MailContact.Place("mail-" + stored.get(key), null, machine);
            var contact = new MailContact(stored.size(), mail, NOW, null, place);
            return List.of(ContactReader.read(contact.arrived().contact()));
        }

        @Override
        public String sender() {
            return "ane@example.dk";
        }

        @Override
        public List<byte[]> garbage() {
            byte[] noise = new byte[5_000];
            new Random(63).nextBytes(noise);
            return List.of(new byte[0], noise, "Hej".getBytes(UTF_8));
        }

        /** No mail is lost: an agent gets it as it came, from nobody, and with what could not be read. */
        @Override
        public String refusal(byte[] garbage) {
            take(garbage);
            IncomingMail mail = MailReader.read(garbage);
            return MailContact.sender(mail) + " " + mail.problems();
        }

        /** When it was fetched; what a mail says of its time anybody can write. */
        @Override
        public Instant receivedAt(Enquiry enquiry) {
            return NOW;
        }

        @Override
        public boolean knowsMachines() {
            return true;
        }
    }
}
