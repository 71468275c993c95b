package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.ValueService;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Other hours that a channel promises. */
@Named
@RequestScoped
public class HoursForm extends DatedForm<HoursDraft> {
    @Inject
    private ValueService value;

    @Inject
    private SlaService goals;

    @Inject
    private ValuePage page;

    @Inject
    @Param(name = "hours")
    private @Nullable String channel;

    /** By name. */
    public List<String> getCalendars() {
        return goals.calendars().stream().map(NamedCalendar::name).sorted().toList();
    }

    @Override
    protected Optional<HoursDraft> asked(LocalDate today) {
        return constant(Channel.class, channel)
                .map(known -> new HoursDraft(
                        known,
                        today,
                        page.promise(known).map(AdvertisedHours::calendar).orElse(null)));
    }

    @Override
    protected int store(HoursDraft edited) {
        return value.introduce(edited.hours());
    }
}
