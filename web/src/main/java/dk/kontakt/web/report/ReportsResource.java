package dk.kontakt.web.report;

import dk.kontakt.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;

/** Every report by its name, for systems, spreadsheets and people. */
@Path("/reports/{name}")
@RequestScoped
public class ReportsResource {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    /** The one report that agents may see, of themselves. */
    private static final String OF_AGENTS = "agents";

    @Inject
    private ReportAnswers answers;

    @GET
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Produces({MediaType.APPLICATION_JSON, CSV, XLSX, PDF})
    public Response get(
            @PathParam("name") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context SecurityContext caller) {
        boolean own =
                Stream.of(Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION).noneMatch(caller::isUserInRole);
        if (own && !name.equals(OF_AGENTS)) {
            throw new ForbiddenException();
        }
        return answers.answer(name, uri.getQueryParameters(), headers, own);
    }
}
