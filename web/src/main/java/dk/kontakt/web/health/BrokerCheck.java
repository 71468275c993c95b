package dk.kontakt.web.health;

import dk.kontakt.channel.BrokerReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as far as the broker goes: it answers. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    @Inject
    private BrokerReadiness broker;

    @Override
    public HealthCheckResponse call() {
        return Health.of("broker", broker.ask());
    }
}
