package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.report.quality.QualityService;
import dk.kontakt.report.quality.ReviewAnswer;
import dk.kontakt.report.quality.Sample;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** Answers drawn by chance, and what is thought of them. */
@Path("/quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

    @Inject
    private QualityService quality;

    @GET
    @Path("/samples")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject samples() {
        return QualityJson.samples(quality.samples());
    }

    @POST
    @Path("/samples")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draw(@Context UriInfo uri, InputStream body) throws IOException {
        Sample drawn = quality.draw(QualityRequests.draw(RequestBody.object(body)));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(drawn.id()))
                        .build())
                .entity(QualityJson.sample(drawn, quality.answers(drawn.id())))
                .build();
    }

    @GET
    @Path("/samples/{id}")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject sample(@PathParam("id") long id) {
        return QualityJson.sample(quality.sample(id), quality.answers(id));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(InputStream body) throws IOException {
        ReviewAnswer review = QualityRequests.review(RequestBody.object(body));
        return Response.status(Response.Status.CREATED)
                .entity(QualityJson.reviewed(review.reply(), quality.review(review)))
                .build();
    }
}
