package dk.kontakt.channel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void isTheTextOfATextMessage() throws JMSException {
        assertEquals("Åse", MessageText.of(text("Åse")));
    }

    @Test
    void isEmptyWhereATextMessageHasNone() throws JMSException {
        assertEquals("", MessageText.of(text(null)));
    }

    @Test
    void isDecodedFromBytesOfUtf8() throws JMSException {
        assertEquals("Åse", MessageText.of(bytes("Åse".getBytes(UTF_8))));
    }

    @Test
    void isRefusedInAnotherEncoding() {
        assertRefused("the message is not UTF-8", bytes("Åse".getBytes(ISO_8859_1)));
    }

    @Test
    void isRefusedBeforeItIsReadWhereItIsTooLarge() {
        assertRefused(
                "the message is larger than 1 MiB",
                message(BytesMessage.class, Map.of("getBodyLength", arguments -> 1024L * 1024 + 1)));
    }

    @Test
    void isRefusedWhereThereIsNone() {
        assertRefused("the message has no text", message(MapMessage.class, Map.of()));
    }

    private static void assertRefused(String reason, Message message) {
        assertEquals(
                reason,
                assertThrows(UnreadableMessage.class, () -> MessageText.of(message))
                        .getMessage());
    }

    private static Message text(@Nullable String text) {
        return message(TextMessage.class, Map.of("getText", arguments -> text));
    }

    private static Message bytes(byte[] body) {
        return message(
                BytesMessage.class,
                Map.of(
                        "getBodyLength", arguments -> (long) body.length,
                        "reset", arguments -> null,
                        "readBytes",
                                arguments -> {
                                    System.arraycopy(body, 0, (byte[]) arguments[0], 0, body.length);
                                    return body.length;
                                }));
    }

    /** A message that has these methods only. */
    private static Message message(
            Class<? extends Message> type, Map<String, Function<Object[], @Nullable Object>> methods) {
        return (Message) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        Objects.requireNonNull(methods.get(method.getName())).apply(arguments));
    }
}
