package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The hours that a channel promises, in the form. */
public class HoursDraft {
    private final Channel channel;
    private LocalDate validFrom;
    private @Nullable String calendar;

    HoursDraft(Channel channel, LocalDate today, @Nullable String calendar) {
        this.channel = channel;
        this.validFrom = today;
        this.calendar = calendar;
    }

    AdvertisedHours hours() {
        return new AdvertisedHours(channel, validFrom, calendar);
    }

    public Channel getChannel() {
        return channel;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getCalendar() {
        return calendar;
    }

    public void setCalendar(@Nullable String calendar) {
        this.calendar = calendar;
    }
}
