package dk.kontakt.batch;

import dk.kontakt.report.ChannelMonth;
import java.time.YearMonth;
import java.util.List;

/** A month with its figures, which are none where its rows are gone. */
record ComputedMonth(YearMonth month, List<ChannelMonth> rows) {}
