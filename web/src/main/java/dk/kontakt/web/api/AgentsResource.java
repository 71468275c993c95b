package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentNotFound;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.agent.Team;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agents as routing knows them: what each can do and be given, and what each is doing. */
@Path("/routing/agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgentsResource {

    @Inject
    private AgentService agents;

    @GET
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        agents.agents().forEach(agent -> items.add(AgentJson.of(agent)));
        return JsonObjects.of("items", items.build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject get(@PathParam("id") String id) {
        return AgentJson.of(find(id));
    }

    /** Certified levels and, apart from them, what the agent says; the latter only for the agent and who leads. */
    @GET
    @Path("/{id}/skills")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject skills(@PathParam("id") String id, @Context SecurityContext caller) {
        Agent agent = find(id);
        return AgentJson.skills(agent, isSelf(id, caller) || leads(caller) ? agents.assessmentsOf(id) : null);
    }

    @PUT
    @Path("/{id}/skills")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject saveSkills(@PathParam("id") String id, @Context SecurityContext caller, InputStream body)
            throws IOException {
        find(id);
        JsonObject json = RequestBody.object(body);
        var known = agents.skills().stream().map(Skill::code).toList();
        Map<String, Integer> certified = AgentRequests.levels(json, "certified", known);
        Map<String, Integer> assessed = AgentRequests.levels(json, "assessed", known);
        if (certified == null && assessed == null) {
            throw new RequestRefused("certified", "or assessed is required");
        }
        require(certified == null || leads(caller));
        require(assessed == null || isSelf(id, caller));
        store(id, certified, assessed);
        return skills(id, caller);
    }

    @GET
    @Path("/{id}/capacity")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject capacity(@PathParam("id") String id) {
        return AgentJson.capacity(find(id));
    }

    @PUT
    @Path("/{id}/capacity")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject saveCapacity(@PathParam("id") String id, InputStream body) throws IOException {
        var teams = agents.teams().stream().map(Team::code).toList();
        agents.allot(id, AgentRequests.allotment(RequestBody.object(body), find(id), teams));
        return capacity(id);
    }

    @GET
    @Path("/{id}/state")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject state(@PathParam("id") String id) {
        return AgentJson.state(find(id));
    }

    @PUT
    @Path("/{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMIN})
    public JsonObject changeState(@PathParam("id") String id, @Context SecurityContext caller, InputStream body)
            throws IOException {
        AgentRequests.StateWish wish = AgentRequests.state(RequestBody.object(body));
        require(isSelf(id, caller) || leads(caller));
        agents.changeState(id, wish.state(), wish.reason(), wish.presentFor());
        return state(id);
    }

    private void store(String id, @Nullable Map<String, Integer> certified, @Nullable Map<String, Integer> assessed) {
        if (certified != null) {
            agents.certify(id, certified);
        }
        if (assessed != null) {
            agents.assessMyself(assessed);
        }
    }

    private Agent find(String id) {
        return agents.findAgent(id).orElseThrow(() -> new AgentNotFound(id));
    }

    private static boolean isSelf(String id, SecurityContext caller) {
        Principal principal = caller.getUserPrincipal();
        return principal != null && principal.getName().equals(id);
    }

    private static boolean leads(SecurityContext caller) {
        return Stream.of(Role.LEAD, Role.MANAGER, Role.ADMIN).anyMatch(caller::isUserInRole);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
