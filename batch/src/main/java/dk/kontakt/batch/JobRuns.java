package dk.kontakt.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The executions that the batch runtime's repository knows, from all nodes and also from before a restart of this one. */
@ApplicationScoped
class JobRuns {
    private static final Set<BatchStatus> RUNNING =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    long start(String job, Properties parameters) {
        return operator().start(job, parameters);
    }

    /** Goes on where the execution was cut off, with its own parameters. */
    long restart(JobExecution execution) {
        Properties parameters = operator().getParameters(execution.getExecutionId());
        return operator().restart(execution.getExecutionId(), parameters);
    }

    Optional<JobExecution> find(long execution) {
        try {
            return Optional.of(operator().getJobExecution(execution));
        } catch (NoSuchJobExecutionException e) {
            return Optional.empty();
        }
    }

    /** The newest execution of the newest instance. */
    Optional<JobExecution> latest(String job) {
        try {
            return operator().getJobInstances(job, 0, 1).stream()
                    .flatMap(instance -> operator().getJobExecutions(instance).stream())
                    .max(Comparator.comparing(JobExecution::getExecutionId));
        } catch (NoSuchJobException e) {
            return Optional.empty();
        }
    }

    /** How often the instance of this execution was begun. */
    int attempts(JobExecution execution) {
        List<JobExecution> all = operator().getJobExecutions(operator().getJobInstance(execution.getExecutionId()));
        return all.size();
    }

    /** Whether the repository says so; after a crash it still does. */
    static boolean isNotedAsRunning(JobExecution execution) {
        return RUNNING.contains(execution.getBatchStatus());
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
