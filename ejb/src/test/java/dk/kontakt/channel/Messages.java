package dk.kontakt.channel;

import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages without a broker. */
public final class Messages {
    /** The name of a property by which a message has no id. */
    public static final String ANONYMOUS = "test_anonymous";

    private Messages() {}

    public static Message text(@Nullable String body, @Nullable String correlationId, Map<String, Object> properties) {
        return (Message) Proxy.newProxyInstance(
                TextMessage.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getText" -> body;
                    case "getJMSCorrelationID" -> correlationId;
                    case "getJMSMessageID" -> properties.containsKey(ANONYMOUS) ? null : "ID:1";
                    case "getJMSTimestamp" -> 1_774_699_200_000L;
                    case "propertyExists" -> properties.containsKey(String.valueOf(arguments[0]));
                    case "getPropertyNames" -> Collections.enumeration(properties.keySet());
                    case "getStringProperty", "getObjectProperty", "getIntProperty", "getLongProperty" ->
                        properties.get(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
