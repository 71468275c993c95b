package dk.kontakt.web.health;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as far as the database goes: it answers, and its tables are those of this version. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject
    private DatabaseReadiness database;

    @Override
    public HealthCheckResponse call() {
        return Health.of("database", database.ask());
    }
}
