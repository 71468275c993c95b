package dk.kontakt.batch;

import dk.kontakt.account.Role;
import dk.kontakt.report.DaysDone;
import dk.kontakt.report.Facts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The boundary of batch jobs. A job runs once at a time on all nodes together. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.ADMIN, Role.INTEGRATION, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobService {

    /**
     * Computes the facts behind all reports where something changed or is missing, and in any case for the months {@code from} and
     * {@code to} and those between.
     */
    public static final String CHANNEL_VALUE_REPORT = "channel-value-report";

    /** Brings open tickets under the service goals and calendars in force. */
    public static final String SLA_RECALCULATION = "sla-recalculation";

    /** Jobs that are not here take none. */
    private static final Map<String, JobParameters> PARAMETERS = Map.of(
            CHANNEL_VALUE_REPORT,
            new JobParameters(Map.of("from", JobParameters.Kind.MONTH, "to", JobParameters.Kind.MONTH)));

    private static final int MOST_ATTEMPTS = 3;

    @Inject
    private Leases leases;

    @Inject
    private RunningJobs running;

    @Inject
    private JobRuns runs;

    @Inject
    private Facts facts;

    /**
     * Starts a job and returns its execution; a job that runs already, on whichever node, is not started again, and its execution is
     * returned.
     *
     * @throws JobNotFound if there is no such job
     * @throws JobParametersRefused if it does not take these parameters
     */
    public long start(String name, Properties parameters) {
        requireKnown(name);
        parametersOf(name).require(parameters);
        try (Lease turn = leases.await(turnOf(name))) {
            return begin(name, () -> runs.start(name, parameters))
                    .or(() -> runs.latest(name).map(JobExecution::getExecutionId))
                    .orElseThrow(() -> new IllegalStateException(name + " runs, but has no execution"));
        }
    }

    /** Lets open tickets follow what was published of service goals and calendars. */
    public void recalculateServiceGoals() {
        start(SLA_RECALCULATION, new Properties());
    }

    public Optional<JobProgress> find(long execution) {
        return runs.find(execution).map(this::progress);
    }

    /** Whether the repository still notes the newest execution of a job as running although no node runs it. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<Long> cutOff(String name) {
        return runs.latest(name).filter(this::isCutOff).map(JobExecution::getExecutionId);
    }

    /** Restarts an execution that a crash cut off; one that was cut off three times is given up and stays as it is. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<Long> resume(String name) {
        try (Lease turn = leases.await(turnOf(name))) {
            return runs.latest(name)
                    .filter(this::isCutOff)
                    .filter(execution -> runs.attempts(execution) < MOST_ATTEMPTS)
                    .flatMap(execution -> begin(name, () -> runs.restart(execution)));
        }
    }

    /** Empty when the job runs already. The caller has the turn, so that whoever finds the job running finds its execution too. */
    private Optional<Long> begin(String name, LongSupplier start) {
        Optional<Lease> lease = leases.tryTake(name);
        if (lease.isEmpty()) {
            return Optional.empty();
        }
        // Noted before the start: the job may end before it is noted otherwise.
        running.began(name, lease.get());
        try {
            return Optional.of(start.getAsLong());
        } catch (RuntimeException e) {
            running.ended(name);
            throw e;
        }
    }

    private JobProgress progress(JobExecution execution) {
        BatchStatus status = isCutOff(execution) ? BatchStatus.ABANDONED : execution.getBatchStatus();
        Date started = execution.getStartTime();
        Date ended = execution.getEndTime();
        DaysDone days = days(execution, status);
        return new JobProgress(
                execution.getExecutionId(),
                execution.getJobName(),
                status.name(),
                (started == null ? execution.getCreateTime() : started).toInstant(),
                ended == null ? null : ended.toInstant(),
                days == null ? null : days.done(),
                days == null ? null : days.total());
    }

    /** Only while it runs the days to be computed are its own, and when it is completed it has done them all. */
    private @Nullable DaysDone days(JobExecution execution, BatchStatus status) {
        if (!CHANNEL_VALUE_REPORT.equals(execution.getJobName())) {
            return null;
        }
        DaysDone days = facts.progress(execution.getExecutionId()).orElse(null);
        return switch (status) {
            case STARTED, STOPPING -> days;
            case COMPLETED -> days == null ? null : new DaysDone(days.total(), days.total());
            default -> null;
        };
    }

    private boolean isCutOff(JobExecution execution) {
        return JobRuns.isNotedAsRunning(execution) && !(leases.isTaken(execution.getJobName()) && isLatest(execution));
    }

    private boolean isLatest(JobExecution execution) {
        return runs.latest(execution.getJobName())
                .filter(latest -> latest.getExecutionId() == execution.getExecutionId())
                .isPresent();
    }

    private static void requireKnown(String name) {
        if (!name.matches("[a-z][a-z0-9-]*") || definitionOf(name) == null) {
            throw new JobNotFound(name);
        }
    }

    static JobParameters parametersOf(String name) {
        return PARAMETERS.getOrDefault(name, JobParameters.NONE);
    }

    private static @Nullable URL definitionOf(String name) {
        return JobService.class.getClassLoader().getResource("META-INF/batch-jobs/" + name + ".xml");
    }

    private static String turnOf(String name) {
        return name + " start";
    }
}
