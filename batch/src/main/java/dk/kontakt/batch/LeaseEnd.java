package dk.kontakt.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives the lease of a job back when the job ends, however it ends. */
@Named
@Dependent
public class LeaseEnd extends AbstractJobListener {

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void afterJob() {
        running.ended(job.getJobName());
    }
}
