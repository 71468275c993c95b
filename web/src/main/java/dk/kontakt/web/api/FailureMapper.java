package dk.kontakt.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Answers every failure with a problem; what nobody foresaw goes to the log, and only its reference to the caller. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final int DEEPEST = 20;

    /** Payara asks twice about the same failure; it is one, with one reference. */
    private final Map<Throwable, String> references = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Response toResponse(Throwable failure) {
        return causes(failure)
                .map(KnownFailures::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unforeseen(failure));
    }

    /** The failure and what is behind it: a container wraps what the boundary threw. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private Response unforeseen(Throwable failure) {
        String reference = references.computeIfAbsent(failure, FailureMapper::log);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "This should not have happened. The log tells more under the reference " + reference + ".")
                .with("reference", reference)
                .response()
                .build();
    }

    private static String log(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "A request failed, reference " + reference);
        return reference;
    }
}
