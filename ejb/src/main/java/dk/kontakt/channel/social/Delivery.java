package dk.kontakt.channel.social;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far an answer has come, and why not further. */
public record Delivery(State state, @Nullable String reason) {

    /** In the order in which they hold: what failed did not come to be read. */
    public enum State {
        WAITING,
        SENT,
        DELIVERED,
        READ,
        /** By the provider, or by a rule of the platform. */
        REFUSED,
        /** Taken by the provider, but not delivered. */
        FAILED
    }

    /**
     * Reports come in any order, so the one that says most holds.
     *
     * @param reported what the provider reported, a line each
     */
    static Delivery of(String stored, @Nullable String words, @Nullable String reported) {
        var delivery = new Delivery(State.valueOf(stored), words);
        List<String> reports = reported == null ? List.of() : reported.lines().toList();
        for (String report : reports) {
            Delivery next = reported(report);
            delivery = next.state().compareTo(delivery.state()) > 0 ? next : delivery;
        }
        return delivery;
    }

    private static Delivery reported(String report) {
        String[] parts = report.split(": ", 2);
        State state = switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "failed", "undelivered" -> State.FAILED;
            case "read" -> State.READ;
            case "delivered" -> State.DELIVERED;
            default -> State.WAITING;
        };
        return new Delivery(state, parts.length > 1 ? parts[1] : null);
    }
}
