package dk.kontakt.batch;

import dk.kontakt.account.Role;
import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.LocalZone;
import dk.kontakt.platform.Nightly;
import dk.kontakt.report.Facts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the jobs of the night, of the hour and of a first run, and takes care of those that a crash of any node cut off. */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobKeeper {
    private static final Logger LOG = Logger.getLogger(JobKeeper.class.getName());
    private static final String REPORT = JobService.CHANNEL_VALUE_REPORT;
    private static final List<String> KEPT = List.of(REPORT, JobService.SLA_RECALCULATION);
    private static final LocalTime NIGHT = LocalTime.of(4, 10);
    private static final long NONE = -1;

    @Inject
    private JobService jobs;

    @Inject
    private Facts facts;

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private Clock clock;

    private final Map<String, Long> suspected = new HashMap<>();
    private boolean firstRunIsStarted;
    private Nightly night;

    @SuppressWarnings("NullAway.Init")
    public JobKeeper() {}

    @PostConstruct
    void prepare() {
        night = new Nightly(NIGHT, LocalZone.id(), clock.instant());
    }

    /** So that the reports of a day can be read during the day. */
    @Schedule(hour = "*", minute = "40", persistent = false)
    void startHourlyJobs() {
        if (readiness.answers()) {
            jobs.start(REPORT, new Properties());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        if (!readiness.answers()) {
            return;
        }
        try {
            resumeWhatWasCutOff();
            startFirstRun();
            startNightJobs();
        } catch (RuntimeException e) {
            if (readiness.answersNow()) {
                LOG.log(Level.WARNING, "Batch jobs are left alone for now: {0}", e.getMessage());
            }
        }
    }

    private void startNightJobs() {
        if (night.isDue(clock.instant())) {
            jobs.start(REPORT, new Properties());
        }
    }

    /** So that nobody waits for the night to see a report; tried once, should it fail. */
    private void startFirstRun() {
        if (!firstRunIsStarted && facts.isNothingComputed()) {
            firstRunIsStarted = true;
            jobs.start(REPORT, new Properties());
        }
    }

    /** Only what looks cut off twice is: a job that is ending has given its lease back and is noted as ended a moment later. */
    private void resumeWhatWasCutOff() {
        for (String job : KEPT) {
            Optional<Long> cutOff = jobs.cutOff(job);
            if (cutOff.isPresent() && cutOff.get().equals(suspected.get(job))) {
                jobs.resume(job)
                        .ifPresent(execution -> LOG.log(
                                Level.INFO,
                                "Execution {0} of {1} was cut off and goes on as {2}",
                                new Object[] {cutOff.get(), job, execution}));
            }
            suspected.put(job, cutOff.orElse(NONE));
        }
    }
}
