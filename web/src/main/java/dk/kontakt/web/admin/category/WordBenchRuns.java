package dk.kontakt.web.admin.category;

import dk.kontakt.category.bench.BenchProgress;
import dk.kontakt.category.bench.BenchQuestion;
import dk.kontakt.category.bench.BenchResult;
import dk.kontakt.category.bench.BenchService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;

/** Tests drafts beside the request that asked, as whoever asked. */
@ApplicationScoped
public class WordBenchRuns {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private BenchService bench;

    /** A test on its way. */
    record Run(BenchQuestion question, BenchProgress progress, Future<BenchResult> answer) {}

    Run start(BenchQuestion question) {
        var progress = new BenchProgress();
        return new Run(question, progress, executor.submit(() -> bench.test(question, progress)));
    }
}
