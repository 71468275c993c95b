package dk.kontakt.web.report.staffing;

import dk.kontakt.account.Role;
import dk.kontakt.report.Days;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.web.report.ReportRequest;
import dk.kontakt.web.report.file.Attachment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;

/** How many people a week needs and how many were there, for systems and spreadsheets (C58). */
@Path("/reports/staffing")
@RequestScoped
public class StaffingPlanResource {
    private static final String CSV = "text/csv";

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    @GET
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo uri) {
        return answer(uri, false);
    }

    @GET
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Produces(CSV)
    public Response csv(@Context UriInfo uri) {
        return answer(uri, true);
    }

    private Response answer(UriInfo uri, boolean csvWanted) {
        var parameters = uri.getQueryParameters();
        boolean csv = ReportRequest.isCsv(parameters.getFirst("format"), csvWanted);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        StaffingPlan plan = reports.staffing(StaffingRequest.question(parameters::getFirst, today));
        if (!csv) {
            return Response.ok(StaffingJson.of(plan), MediaType.APPLICATION_JSON)
                    .build();
        }
        return new Attachment(StaffingCsv.fileName(plan), CSV + ";charset=UTF-8", StaffingCsv.of(plan)).response();
    }
}
