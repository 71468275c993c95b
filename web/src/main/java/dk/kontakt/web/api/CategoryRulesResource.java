package dk.kontakt.web.api;

import dk.kontakt.category.WordRulesDraft;
import dk.kontakt.category.WordRulesReader;
import dk.kontakt.category.WordRulesService;
import dk.kontakt.category.WordRulesWriter;
import dk.kontakt.category.bench.BenchQuestion;
import dk.kontakt.category.bench.BenchService;
import dk.kontakt.category.rule.RuleMatch;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Progress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's draft of the rules on words: edited, tried on a text, tested on cases, published. */
@Path("/categories/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"manager", "admin"})
public class CategoryRulesResource {

    @Inject
    private WordRulesService rules;

    @Inject
    private BenchService bench;

    /** The draft; the rules in force where the caller has none. */
    @GET
    public Response get() {
        return answer(rules.draft());
    }

    /** Keeps a draft; nothing is categorised by it before it is published. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        Integer seen = SeenVersion.optional(ifMatch);
        int basedOn = seen == null ? rules.rules().version() : seen;
        return answer(rules.save(WordRulesReader.read(RequestBody.object(body)), basedOn));
    }

    @POST
    @Path("/try")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject tryOn(InputStream body) throws IOException {
        WrittenText text = CategoryRequests.text(RequestBody.object(body));
        List<RuleMatch> matches = rules.tryOn(text, rules.draft().rules());
        return CategoryRulesJson.of(text, matches);
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject test(InputStream body) throws IOException {
        BenchQuestion question = CategoryRequests.question(
                RequestBody.optionalObject(body), rules.draft().rules());
        return CategoryRulesJson.of(bench.test(question, new Progress()));
    }

    /** Puts the caller's draft in force. */
    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(InputStream body) throws IOException {
        WordRules published = rules.publishDraft(SlaRequests.comment(RequestBody.optionalObject(body)));
        return answer(new WordRulesDraft(published, published.version(), null));
    }

    private static Response answer(WordRulesDraft draft) {
        JsonObjectBuilder json = JsonObjects.builder().add("basedOn", draft.basedOn());
        WordRulesWriter.write(draft.rules()).forEach(json::add);
        JsonObjects.add(json, "savedAt", draft.savedAt());
        return Response.ok(json.build())
                .tag(new EntityTag(Integer.toString(draft.basedOn())))
                .build();
    }
}
