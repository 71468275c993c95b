package dk.kontakt.channel.social;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kontakt.channel.AdapterContract;
import dk.kontakt.channel.AdapterContract.Enquiry;
import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.social.rule.CommentVerdict;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.SocialMessage;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

class SocialAdaptersTest {
    private static final Instant NOW = Instant.parse("2026-03-29T13:00:00Z");

    @Nested
    class Meta implements AdapterContract {
        @Override
        public Subject subject() {
            return new Webhooks(Provider.META, Channel.FACEBOOK, "FACEBOOK:7700") {
                @Override
                public byte[] written(Enquiry enquiry) {
                    return json(
                            "object",
                            "page",
                            "entry",
                            list(JsonObjects.of(
                                    "id",
                                    "1001",
                                    "messaging",
                                    list(JsonObjects.of(
                                            "sender", JsonObjects.of("id", "7700"),
                                            "recipient", JsonObjects.of("id", "1001"),
                                            "timestamp", enquiry.at().toEpochMilli(),
                                            "message", JsonObjects.of("mid", enquiry.id(), "text", enquiry.text()))))));
                }
            };
        }
    }

    @Nested
    class Twilio implements AdapterContract {
        @Override
        public Subject subject() {
            return new Webhooks(Provider.TWILIO, Channel.SMS, "+4520123456") {
                @Override
                public byte[] written(Enquiry enquiry) {
                    return ("MessageSid=" + enquiry.id()
                                    + "&SmsStatus=received&To=%2B4570101010&From=%2B4520123456&Body="
                                    + URLEncoder.encode(enquiry.text(), UTF_8))
                            .getBytes(UTF_8);
                }

                @Override
                public byte[] withSomethingUnknown(byte[] event) {
                    return (new String(event, UTF_8) + "&Mood=good").getBytes(UTF_8);
                }

                @Override
                public List<byte[]> garbage() {
                    return Stream.of("", "Hej", "From=%4", "a=1&".repeat(1000), "Body=Åse")
                            .map(text -> text.getBytes(ISO_8859_1))
                            .toList();
                }

                /** No time is in it. */
                @Override
                public Instant receivedAt(Enquiry enquiry) {
                    return NOW;
                }
            };
        }
    }

    @Nested
    class Cm implements AdapterContract {
        @Override
        public Subject subject() {
            return new Webhooks(Provider.CM, Channel.SMS, "+4520123456") {
                @Override
                public byte[] written(Enquiry enquiry) {
                    return json(
                            "from", JsonObjects.of("number", "004520123456"),
                            "to", JsonObjects.of("number", "004570101010"),
                            "message", JsonObjects.of("text", enquiry.text()),
                            "timeUtc", enquiry.at().toString().replace("Z", ""),
                            "channel", "SMS");
                }
            };
        }
    }

    @Nested
    class X implements AdapterContract {
        @Override
        public Subject subject() {
            return new Webhooks(Provider.X, Channel.X, "X:5005") {
                @Override
                public byte[] written(Enquiry enquiry) {
                    return json(
                            "for_user_id",
                            "4004",
                            "direct_message_events",
                            list(JsonObjects.of(
                                    "type",
                                    "message_create",
                                    "id",
                                    enquiry.id(),
                                    "created_timestamp",
                                    "" + enquiry.at().toEpochMilli(),
                                    "message_create",
                                    JsonObjects.of(
                                            "sender_id",
                                            "5005",
                                            "message_data",
                                            JsonObjects.of("text", enquiry.text())))));
                }
            };
        }
    }

    /** A provider, and what was written down of its events. */
    private abstract static class Webhooks extends SocialRecords implements AdapterContract.Subject {
        private final Provider provider;
        private final Channel channel;
        private final String sender;
        private final Set<String> seen = new HashSet<>();

        Webhooks(Provider provider, Channel channel, String sender) {
            this.provider = provider;
            this.channel = channel;
            this.sender = sender;
        }

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public String sender() {
            return sender;
        }

        @Override
        void heard(Provider heard, SocialMessage message) {}

        @Override
        public List<ReceiveContact> take(byte[] event) {
            List<ReceiveContact> contacts = new ArrayList<>();
            var intake = new SocialIntake(this, arrived -> contacts.add(ContactReader.read(arrived.contact())), NOW);
            provider.read(event).messages().forEach(message -> intake.take(provider, message));
            return contacts;
        }

        @Override
        public byte[] withSomethingUnknown(byte[] event) {
            return Json.createObjectBuilder(JsonObjects.read(new String(event, UTF_8)))
                    .add("apps", "good")
                    .build()
                    .toString()
                    .getBytes(UTF_8);
        }

        @Override
        public List<byte[]> garbage() {
            return Stream.of(
                            "",
                            "Hej",
                            "[]",
                            "{",
                            "{\"object\": 7}",
                            "{\"channel\": \"Viber\"}",
                            "[".repeat(5000),
                            "Åse")
                    .map(text -> text.getBytes(ISO_8859_1))
                    .toList();
        }

        /** What is no message is left out, and said to be. */
        @Override
        public String refusal(byte[] garbage) {
            try {
                List<ReceiveContact> contacts = take(garbage);
                return contacts.isEmpty()
                        ? "left out: " + provider.read(garbage).ignored()
                        : "";
            } catch (UnreadableMessage refused) {
                return String.valueOf(refused.getMessage());
            }
        }

        @Override
        boolean isNew(Provider from, SocialMessage message) {
            return seen.add(from + " " + message.eventId());
        }

        @Override
        boolean sorted(SocialMessage comment, CommentVerdict verdict) {
            return true;
        }
    }

    private static byte[] json(Object... namesAndValues) {
        return JsonObjects.of(namesAndValues).toString().getBytes(UTF_8);
    }

    private static JsonArray list(JsonObject only) {
        return JsonObjects.arrayBuilder().add(only).build();
    }
}
