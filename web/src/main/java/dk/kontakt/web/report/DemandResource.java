package dk.kontakt.web.report;

import dk.kontakt.account.Role;
import dk.kontakt.report.Days;
import dk.kontakt.report.Demand;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.report.file.Attachment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When contacts, attempts and orders come in the course of the week, for systems and spreadsheets. */
@Path("/reports/demand")
@RequestScoped
public class DemandResource {
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
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return answer(ReportRequest.isCsv(format, false));
    }

    @GET
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Produces(CSV)
    public Response csv() {
        return answer(ReportRequest.isCsv(format, true));
    }

    private Response answer(boolean csv) {
        Days days = DaysRequest.days(from, to, LocalDate.ofInstant(clock.instant(), Days.ZONE));
        Demand demand = reports.demand(days.from(), days.to());
        if (!csv) {
            return Response.ok(DemandJson.of(demand), MediaType.APPLICATION_JSON)
                    .build();
        }
        return new Attachment(DemandCsv.fileName(days), CSV + ";charset=UTF-8", DemandCsv.of(demand)).response();
    }
}
