package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.whatif.Progress;
import dk.kontakt.sla.whatif.Question;
import dk.kontakt.sla.whatif.WhatIf;
import dk.kontakt.sla.whatif.WhatIfService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;

/** Replays history beside the request that asked, as whoever asked. */
@ApplicationScoped
public class WhatIfRuns {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private WhatIfService history;

    /** A replay on its way. */
    record Run(Question question, Progress progress, Future<WhatIf> answer) {}

    Run start(Question question) {
        var progress = new Progress();
        return new Run(question, progress, executor.submit(() -> history.answer(question, progress)));
    }
}
