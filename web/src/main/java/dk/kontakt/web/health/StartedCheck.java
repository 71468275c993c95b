package dk.kontakt.web.health;

import dk.kontakt.platform.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the tables were brought to this version, which comes before everything else. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    private Schema schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tables")
                .up()
                .withData("migration", schema.newest())
                .build();
    }
}
