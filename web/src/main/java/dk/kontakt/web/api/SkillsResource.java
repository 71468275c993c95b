package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The skills that categories ask for and agents have. */
@Path("/routing/skills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SkillsResource {

    @Inject
    private AgentService agents;

    @GET
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        agents.skills()
                .forEach(skill ->
                        items.add(JsonObjects.of("code", skill.code(), "da", skill.danish(), "en", skill.english())));
        return JsonObjects.of("items", items.build());
    }

    /** Creates those that are new and renames the others; skills that are not named stay. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject save(InputStream body) throws IOException {
        AgentRequests.named(RequestBody.object(body))
                .forEach(named -> agents.saveSkill(new Skill(named.code(), named.danish(), named.english())));
        return list();
    }
}
