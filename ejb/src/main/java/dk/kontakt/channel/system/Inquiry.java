package dk.kontakt.channel.system;

import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import dk.kontakt.customer.Customer;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks a system about a customer, if that is due and allowed. */
@ApplicationScoped
class Inquiry {
    @Inject
    private Systems systems;

    @Inject
    private CustomerService customers;

    @Inject
    private Event<MessageDue> messages;

    @Inject
    private Clock clock;

    /** Looks first without holding the system's row, which most cases need not. */
    void askIfDue(SystemEntry seen, long customer, @Nullable Long ticket) {
        Instant now = clock.instant();
        SystemSettings settings = seen.settings();
        Standing.Evidence evidence = systems.evidence(settings.system(), customer);
        boolean due = settings.enabled() && !evidence.asked() && !evidence.isFresh(settings.freshFor(), now);
        if (due && seen.breaker().permits(now)) {
            ask(settings.system(), customer, ticket);
        }
    }

    /** Asks, unless the system is full, or was found silent, or was asked the same, since the caller looked. */
    void ask(BusinessSystem system, long customer, @Nullable Long ticket) {
        SystemEntry held = systems.hold(system);
        Instant now = clock.instant();
        boolean free = systems.outstanding(system) < held.settings().mostOutstanding();
        if (free
                && held.breaker().permits(now)
                && !systems.evidence(system, customer).asked()) {
            held.stand(held.breaker().asked(now));
            send(held.settings(), customer, ticket, now);
        }
    }

    private void send(SystemSettings settings, long customer, @Nullable Long ticket, Instant now) {
        BusinessSystem system = settings.system();
        var request = new SystemRequest(UUID.randomUUID().toString(), settings, customer, ticket, now);
        systems.keep(request);
        JsonObject data = data(customers.find(customer).orElseThrow(), settings);
        messages.fire(new MessageDue(
                system.requests(),
                customer,
                new CloudEvent(request.id(), system.requestType(), "" + customer, now, data)));
    }

    static JsonObject data(Customer customer, SystemSettings settings) {
        return JsonObjects.of(
                "customer",
                JsonObjects.of(
                        "id", customer.id(),
                        "customerNumber", customer.customerNumber(),
                        "name", customer.name(),
                        "email", customer.email(),
                        "phone", customer.phone()),
                "profile",
                settings.profile().code(),
                "answerTo",
                settings.system().replies(),
                "answerWithinSeconds",
                (int) settings.answerWithin().toSeconds());
    }
}
