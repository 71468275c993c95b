package dk.kontakt.agent;

import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every second for wrap-ups to end and for agents who are gone; it is rows, so any node finds what another left. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttendanceWatch {
    private static final Logger LOG = Logger.getLogger(AttendanceWatch.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private Attendance attendance;

    @Resource
    private ManagedExecutorService executor;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public AttendanceWatch() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(executor, readiness, attendance::passOne, AttendanceWatch::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        rounds.soon();
    }

    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "The watch over attendance is interrupted: {0}", failure.getMessage());
    }
}
