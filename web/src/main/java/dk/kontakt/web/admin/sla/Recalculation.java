package dk.kontakt.web.admin.sla;

import dk.kontakt.batch.JobService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** Lets open tickets follow what was published. */
@RequestScoped
public class Recalculation {
    @Inject
    private JobService jobs;

    public void start() {
        jobs.start(JobService.SLA_RECALCULATION, new Properties());
    }
}
