package dk.kontakt.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** When this application started, as the version of its style sheets and scripts. */
@Named
@ApplicationScoped
public class Started {
    @Inject
    private Clock clock;

    private String version = "";

    @PostConstruct
    void start() {
        version = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    public String getVersion() {
        return version;
    }
}
