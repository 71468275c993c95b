package dk.kontakt.report.strategy;

import java.time.LocalDate;

/** What was bought on a day, by those who had chatted within the time in which orders are attributed to contacts, and by the others. */
public record Purchases(LocalDate day, Bought afterChat, Bought withoutChat) {}
