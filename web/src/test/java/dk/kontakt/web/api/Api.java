package dk.kontakt.web.api;

import dk.kontakt.account.AccountService;
import dk.kontakt.batch.JobService;
import dk.kontakt.channel.ContactService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.OfferService;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.TicketService;
import jakarta.ejb.Stateless;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** The whole API on the REST engine, before boundaries that a test makes up. */
final class Api {
    private static final URI BASE = URI.create("http://localhost/api/");

    private final ApplicationHandler engine;

    Api(TicketService tickets) {
        this(tickets, new ContactService());
    }

    Api(TicketService tickets, ContactService contacts) {
        this(tickets, contacts, new RoutingService(), new OfferService(), new AccountService(), new JobService());
    }

    /** With some boundaries in place of those that nothing is expected of. */
    Api(Object... boundaries) {
        this(new AbstractBinder() {
            @Override
            @SuppressWarnings("unchecked")
            protected void configure() {
                for (Object boundary : boundaries) {
                    bind(boundary).to((Class<Object>) typeOf(boundary));
                }
            }
        });
    }

    private Api(AbstractBinder boundaries) {
        ResourceConfig config =
                new ResourceConfig().packages("dk.kontakt.web.api").addProperties(new ApiApplication().getProperties());
        engine = new ApplicationHandler(config.register(boundaries));
    }

    /** A response as the caller sees it. */
    record Answer(int status, String body, ContainerResponse response) {

        @Nullable
        String header(String name) {
            return response.getHeaderString(name);
        }

        JsonObject json() {
            return JsonObjects.read(body);
        }
    }

    /** The boundary's own class, of which a test has a subclass. */
    private static Class<?> typeOf(Object boundary) {
        Class<?> type = boundary.getClass();
        while (!type.isAnnotationPresent(Stateless.class)) {
            type = type.getSuperclass();
        }
        return type;
    }

    Answer get(String path) {
        return send("GET", path, new byte[0]);
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Headers are names and values in turn; a body is sent as JSON unless they say otherwise. */
    Answer send(String method, String path, byte[] body, String... headers) {
        var request = new ContainerRequest(
                BASE,
                BASE.resolve(path),
                method,
                new Anybody(),
                new MapPropertiesDelegate(),
                engine.getConfiguration());
        if (body.length > 0) {
            request.setEntityStream(new ByteArrayInputStream(body));
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.getHeaders().putSingle(headers[i], headers[i + 1]);
        }
        return answer(request);
    }

    private Answer answer(ContainerRequest request) {
        var out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = engine.apply(request, out).get();
            return new Answer(response.getStatus(), out.toString(StandardCharsets.UTF_8), response);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Who calls does not matter here: the boundaries decide that. */
    private static final class Anybody implements SecurityContext {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return true;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
