package dk.kontakt.it;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts {@link Parts} once for all test classes, hands it to test methods and tells the server under test where it is. */
public final class PartsExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PartsExtension.class);

    private static volatile @Nullable Parts running;

    @Override
    public void beforeAll(ExtensionContext context) {
        parts(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Parts.class;
    }

    @Override
    public Parts resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parts(context);
    }

    private static Parts parts(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Parts.class, key -> start(), Parts.class);
    }

    /** For classes run by Arquillian, which resolves no parameter of others before all tests. */
    static Parts running() {
        return Objects.requireNonNull(running, "no class of this run asked for the parts");
    }

    private static Parts start() {
        Parts parts = Parts.start();
        running = parts;
        // arquillian.xml refers to these.
        System.setProperty("kontakt.it.options", "-Xmx384m -XX:+UseSerialGC" + options(parts));
        System.setProperty("kontakt.it.postboot", PostBoot.withAbsolutePath().toString());
        return parts;
    }

    private static String options(Parts parts) {
        StringBuilder options = new StringBuilder(" -Dkontakt.http.address=127.0.0.1");
        for (Map.Entry<String, String> property : ServerProperties.of(parts).entrySet()) {
            options.append(" -D").append(property.getKey()).append('=').append(property.getValue());
        }
        return options.toString();
    }
}
