package dk.kontakt.channel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** Contacts that others send in our own form, by HTTP and by the queue. */
class ContactAdaptersTest {

    @Nested
    class ByHttp implements AdapterContract {
        @Override
        public Subject subject() {
            return new Json();
        }
    }

    @Nested
    class ByTheQueue implements AdapterContract {
        @Override
        public Subject subject() {
            return new Queue();
        }
    }

    private static class Json implements AdapterContract.Subject {
        @Override
        public Channel channel() {
            return Channel.CHAT;
        }

        @Override
        public byte[] written(AdapterContract.Enquiry enquiry) {
            return contact(enquiry).toString().getBytes(UTF_8);
        }

        @Override
        public byte[] withSomethingUnknown(byte[] event) {
            JsonObjectBuilder more = JsonObjects.builder().add("mood", "good");
            JsonObjects.read(new String(event, UTF_8)).forEach(more::add);
            return more.build().toString().getBytes(UTF_8);
        }

        @Override
        public List<ReceiveContact> take(byte[] event) {
            return List.of(ContactReader.read(ForeignJson.read(ForeignJson.text(event, "the body"))));
        }

        @Override
        public String sender() {
            return "ane@example.dk";
        }

        @Override
        public List<byte[]> garbage() {
            return Stream.of("", "Hej", "[]", "{\"channel\": \"FAX\"}", "[".repeat(5000), "Åse")
                    .map(text -> text.getBytes(ISO_8859_1))
                    .toList();
        }

        @Override
        public boolean knowsMachines() {
            return true;
        }

        static JsonObject contact(AdapterContract.Enquiry enquiry) {
            return JsonObjects.of(
                    "channel", "CHAT",
                    "externalId", enquiry.id(),
                    "from", JsonObjects.of("email", "Ane@Example.DK"),
                    "subject", "Pakke",
                    "body", enquiry.text(),
                    "receivedAt", enquiry.at().atOffset(ZoneOffset.ofHours(1)),
                    "automatic", enquiry.automatic());
        }
    }

    private static final class Queue extends Json {
        @Override
        public byte[] written(AdapterContract.Enquiry enquiry) {
            return JsonObjects.of(
                            "specversion",
                            "1.0",
                            "id",
                            enquiry.id(),
                            "source",
                            "/crm",
                            "type",
                            Addresses.CONTACT_TYPE,
                            "data",
                            contact(enquiry))
                    .toString()
                    .getBytes(UTF_8);
        }

        @Override
        public List<ReceiveContact> take(byte[] event) {
            JsonObject json = ForeignJson.read(ForeignJson.text(event, "the message"));
            return List.of(ContactReader.read(CloudEvent.dataOf(json, Addresses.CONTACT_TYPE)));
        }
    }
}
