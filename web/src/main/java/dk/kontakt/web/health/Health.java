package dk.kontakt.web.health;

import dk.kontakt.platform.Answer;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Writes a part's answer as a check. */
final class Health {
    private Health() {}

    static HealthCheckResponse of(String part, Answer answer) {
        return HealthCheckResponse.named(part)
                .status(answer.works())
                .withData("detail", answer.detail())
                .build();
    }
}
