package dk.kontakt.web.report;

import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Period;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The four Vs of each channel, for systems and spreadsheets. */
@Path("/reports/channel-value")
@RequestScoped
public class ChannelValueResource {
    private static final String CSV = "text/csv";

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("format")
    private @Nullable String format;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return answer(ReportRequest.isCsv(format, false));
    }

    @GET
    @Produces(CSV)
    public Response csv() {
        return answer(ReportRequest.isCsv(format, true));
    }

    private Response answer(boolean csv) {
        YearMonth present = YearMonth.now(clock.withZone(Wording.ZONE));
        Period period = ReportRequest.period(from, to, present);
        ChannelValueReport report = reports.channelValue(period.from(), period.to());
        if (!csv) {
            return Response.ok(ChannelValueJson.of(report), MediaType.APPLICATION_JSON)
                    .build();
        }
        String file = ChannelValueCsv.fileName(period);
        return Response.ok(ChannelValueCsv.of(report), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
