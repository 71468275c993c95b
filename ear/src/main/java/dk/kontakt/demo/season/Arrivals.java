package dk.kontakt.demo.season;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.chance.Weighted;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;

/** When enquiries arrive and on which channel; nobody calls or chats while the customer service is closed. */
public final class Arrivals {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int OPEN_HOURS_A_WEEK = 5 * 12 + 2 * 6;

    private final Map<Channel, ChannelTraits> traits;
    private final WeekProfiles profiles;
    private final BusinessCalendar open;
    private final Trend trend;
    private final Curve curve;

    public Arrivals(Period period, Map<Channel, ChannelTraits> traits, BusinessCalendar open, Trend trend) {
        this.traits = new EnumMap<>(traits);
        this.profiles = new WeekProfiles();
        this.open = open;
        this.trend = trend;
        this.curve = new Curve(period.from(), period.now(), this::rate);
    }

    /** The instant by which {@code share} of all enquiries have arrived. */
    public Instant at(double share) {
        return curve.at(share);
    }

    public double shareBefore(Instant at) {
        return curve.shareBefore(at);
    }

    public Channel channelAt(Instant at, Chance chance) {
        ZonedDateTime hour = at.atZone(ServiceCalendar.ZONE);
        boolean staffed = isStaffed(at);
        Weighted<Channel> channels = new Weighted<>();
        traits.forEach((channel, trait) -> channels.add(channel, rate(channel, trait, hour, staffed)));
        return channels.draw(chance);
    }

    /** How many call at this hour, beside an ordinary open hour. */
    public double pressureAt(Instant at) {
        ZonedDateTime hour = at.atZone(ServiceCalendar.ZONE);
        return profiles.share("office", hour) * OPEN_HOURS_A_WEEK * trend.on(hour.toLocalDate());
    }

    private double rate(Instant start) {
        Instant middle = start.plus(HALF_AN_HOUR);
        ZonedDateTime hour = middle.atZone(ServiceCalendar.ZONE);
        boolean staffed = isStaffed(middle);
        double sum = traits.entrySet().stream()
                .mapToDouble(entry -> rate(entry.getKey(), entry.getValue(), hour, staffed))
                .sum();
        return sum * trend.on(hour.toLocalDate());
    }

    private double rate(Channel channel, ChannelTraits trait, ZonedDateTime hour, boolean staffed) {
        boolean possible = staffed || !channel.isLive();
        return possible ? trait.share() * profiles.share(trait.profile(), hour) : 0;
    }

    private boolean isStaffed(Instant at) {
        return open.isOpen(at);
    }
}
