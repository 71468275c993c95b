package dk.kontakt.report.attendance;

/** What became of an agent from a second since the epoch on. */
record Changed<T>(String agent, long at, T to) {}
