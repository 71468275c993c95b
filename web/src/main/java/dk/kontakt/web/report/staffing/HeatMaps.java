package dk.kontakt.web.report.staffing;

import dk.kontakt.report.plan.PlannedHalfHour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When contacts, orders and calls in vain come (C15, C16). */
@Named
@RequestScoped
public class HeatMaps {
    @Inject
    private StaffingPage page;

    private @Nullable List<View> all;

    /** A heat map, and the end of the keys of its texts. */
    public record View(String key, HeatMap map) {}

    public List<View> getAll() {
        if (all == null) {
            List<PlannedHalfHour> halves = page.getPlan().halves();
            all = List.of(
                    new View("contacts", HeatMap.of(halves, this::contacts)),
                    new View(
                            "orders", HeatMap.of(halves, half -> half.arrivals().orders())),
                    new View(
                            "attempts",
                            HeatMap.of(halves, half -> half.arrivals().attempts())));
        }
        return all;
    }

    /** Of the channels that were asked about. */
    private long contacts(PlannedHalfHour half) {
        return page.getPlan().question().channels().stream()
                .mapToLong(half.arrivals()::contacts)
                .sum();
    }
}
