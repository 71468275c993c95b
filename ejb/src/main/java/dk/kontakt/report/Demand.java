package dk.kontakt.report;

import java.util.List;

/** When people want something of the firm (C15), at whatever hour, open or not (C16): all 168 hours of the week in their order. */
public record Demand(Days days, List<HourlyDemand> hours) {}
