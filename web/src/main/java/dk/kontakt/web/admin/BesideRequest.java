package dk.kontakt.web.admin;

import dk.kontakt.platform.Progress;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Works on questions beside the request that asked, as whoever asked. */
@ApplicationScoped
public class BesideRequest {
    @Resource
    private ManagedExecutorService executor;

    /** A question that is being worked on. */
    record Run<Q, A>(Q question, Progress progress, Future<A> answer) {}

    <Q, A> Run<Q, A> start(Q question, BiFunction<Q, Progress, A> work) {
        var progress = new Progress();
        return new Run<>(question, progress, executor.submit(() -> work.apply(question, progress)));
    }
}
