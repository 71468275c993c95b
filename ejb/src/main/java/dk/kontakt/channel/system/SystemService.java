package dk.kontakt.channel.system;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundary of the CRM and the ERP for people: what is known by them, how they are asked, and how they go. Nobody waits for them. */
@Stateless
@RolesAllowed("admin")
public class SystemService {
    @Inject
    private Systems systems;

    @Inject
    private Inquiry inquiry;

    @Inject
    private Clock clock;

    /** Asks every system that is due about a customer whose case somebody opens. The answers come later, by the screens' signal. */
    @RolesAllowed({"agent", "lead", "manager", "admin"})
    public void open(long customer, long ticket) {
        systems.all().forEach(system -> inquiry.askIfDue(system, customer, ticket));
    }

    /** How far what the systems said of a customer can be relied on; without the systems that are switched off. */
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public List<SystemKnowledge> knowledge(long customer) {
        List<SystemKnowledge> knowledge = new ArrayList<>();
        for (SystemEntry system : systems.all()) {
            SystemSettings settings = system.settings();
            if (settings.enabled()) {
                Standing.Evidence evidence = systems.evidence(settings.system(), customer);
                Standing standing = Standing.of(settings, system.breaker(), evidence, clock.instant());
                knowledge.add(new SystemKnowledge(settings.system(), standing, evidence.knownAt()));
            }
        }
        return knowledge;
    }

    public List<SystemView> systems() {
        return systems.all().stream()
                .map(system -> system.view(systems.outstanding(system.settings().system())))
                .toList();
    }

    public SystemView get(BusinessSystem system) {
        return systems.get(system).view(systems.outstanding(system));
    }

    /**
     * @param version that the change is based on; null for whichever it is
     * @throws SystemRefused naming every wrong field
     * @throws SystemOutdated if the settings are not at that version
     */
    public SystemView save(SystemSettings settings, @Nullable Integer version) {
        settings.requireSound();
        SystemEntry held = systems.hold(settings.system());
        if (version != null && version != held.version()) {
            throw new SystemOutdated(settings.system(), held.version());
        }
        held.set(settings);
        return held.view(systems.outstanding(settings.system()));
    }

    /** Lets a silent system be asked at once, and asks what it was asked last. */
    public SystemView tryNow(BusinessSystem system) {
        SystemEntry held = systems.hold(system);
        held.stand(held.breaker().triedNow(clock.instant()));
        if (held.settings().enabled()) {
            systems.latestRequest(system).ifPresent(last -> inquiry.ask(system, last.customer(), last.ticket()));
        }
        return held.view(systems.outstanding(system));
    }
}
