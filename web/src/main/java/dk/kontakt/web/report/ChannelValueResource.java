package dk.kontakt.web.report;

import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Period;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.file.Attachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The four Vs of each channel, for systems and spreadsheets. */
@Path("/reports/channel-value")
@RequestScoped
public class ChannelValueResource {
    private static final String CSV = ReportsResource.CSV;

    @Inject
    private ReportService reports;

    @Inject
    private ReportAnswers tables;

    @Inject
    private Clock clock;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("format")
    private @Nullable String format;

    @QueryParam("by")
    private @Nullable String by;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo uri, @Context HttpHeaders headers) {
        return isOfTables() ? table(uri, headers) : answer(ReportRequest.isCsv(format, false));
    }

    @GET
    @Produces(CSV)
    public Response csv(@Context UriInfo uri, @Context HttpHeaders headers) {
        return isOfTables() ? table(uri, headers) : answer(ReportRequest.isCsv(format, true));
    }

    /** As every other report: by steps of the period, as a workbook, or to be printed. */
    @GET
    @Produces({ReportsResource.XLSX, ReportsResource.PDF})
    public Response table(@Context UriInfo uri, @Context HttpHeaders headers) {
        return tables.answer("channel-value", uri.getQueryParameters(), headers, false);
    }

    private boolean isOfTables() {
        return by != null || "xlsx".equals(format) || "pdf".equals(format);
    }

    private Response answer(boolean csv) {
        YearMonth present = YearMonth.now(clock.withZone(Wording.ZONE));
        Period period = ReportRequest.period(from, to, present);
        ChannelValueReport report = reports.channelValue(period.from(), period.to());
        if (!csv) {
            return Response.ok(ChannelValueJson.of(report), MediaType.APPLICATION_JSON)
                    .build();
        }
        return new Attachment(ChannelValueCsv.fileName(period), CSV + ";charset=UTF-8", ChannelValueCsv.of(report))
                .response();
    }
}
