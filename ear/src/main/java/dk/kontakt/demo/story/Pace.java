package dk.kontakt.demo.story;

import dk.kontakt.customer.Segment;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.crew.Rota;
import dk.kontakt.demo.season.Arrivals;
import dk.kontakt.demo.season.ChannelTraits;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How fast the customer service is on each channel. */
final class Pace {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(12);

    private final Map<Channel, ChannelTraits> traits;
    private final Arrivals arrivals;
    private final Rota rota;

    Pace(Map<Channel, ChannelTraits> traits, Arrivals arrivals, Rota rota) {
        this.traits = new EnumMap<>(traits);
        this.arrivals = arrivals;
        this.rota = rota;
    }

    ChannelTraits traits(Channel channel) {
        ChannelTraits found = traits.get(channel);
        if (found == null) {
            throw new IllegalArgumentException("nothing is known of " + channel);
        }
        return found;
    }

    /** The reaction to a contact; {@code urgency} below 1 makes it faster than usual. */
    Turn turn(Channel channel, Instant at, double urgency, Chance chance) {
        return channel.isLive() ? live(channel, at, urgency, chance) : written(channel, at, urgency, chance);
    }

    /** Those who were promised more come first. */
    static double urgency(String priority, Segment segment) {
        double promised = segment == Segment.STANDARD ? 1 : 0.55;
        return promised
                * switch (priority) {
                    case "URGENT" -> 0.12;
                    case "HIGH" -> 0.7;
                    case "LOW" -> 1.3;
                    default -> 1;
                };
    }

    /** An agent calls the customer. */
    Turn callback(Instant at, Chance chance) {
        int work = work(Channel.PHONE, chance);
        return new Turn(at, Channel.PHONE, at, at.plusMillis(900), at.plusSeconds(work), work, false);
    }

    private Turn live(Channel channel, Instant at, double urgency, Chance chance) {
        double pressure = Math.max(0.4, arrivals.pressureAt(at)) * Math.min(1, Math.max(0.55, urgency));
        Duration wait = chance.around(scaled(traits(channel).answer(), pressure), 0.75);
        Duration patience = LEAST_PATIENCE.plus(chance.patience(PATIENCE));
        int work = work(channel, chance);
        if (wait.compareTo(patience) > 0) {
            Instant end = at.plus(patience);
            return new Turn(at, channel, end, end, end, 0, true);
        }
        Instant taken = at.plus(wait);
        Instant answered = taken.plusMillis(channel == Channel.PHONE ? 900 : chance.between(3_000, 12_000));
        return new Turn(at, channel, taken, answered, taken.plusSeconds(work), work, false);
    }

    private Turn written(Channel channel, Instant at, double urgency, Chance chance) {
        Instant staffed = rota.staffedFrom(at);
        int queued = staffed.equals(at) ? chance.between(1, 25) : chance.between(20, 2_400);
        Instant taken = staffed.plusSeconds(queued);
        Duration thinking = chance.around(scaled(traits(channel).answer(), urgency), 0.85);
        Instant answered = rota.after(taken, thinking);
        return new Turn(at, channel, taken, answered, answered, work(channel, chance), false);
    }

    private int work(Channel channel, Chance chance) {
        return (int) Math.max(20, chance.around(traits(channel).work(), 0.5).toSeconds());
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
