package dk.kontakt.calendar;

/** What is wrong with a calendar: the place in its definition, as in {@code weekly.MONDAY[0]}, and the reason, to be read after it. */
public record CalendarProblem(String field, String reason) {}
