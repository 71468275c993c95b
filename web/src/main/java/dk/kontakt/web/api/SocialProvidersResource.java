package dk.kontakt.web.api;

import dk.kontakt.channel.social.ProviderService;
import dk.kontakt.channel.social.ProviderView;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Social platforms and SMS gateways: what is set up, and how they go. */
@Path("/social/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SocialProvidersResource {

    @Inject
    private ProviderService providers;

    @GET
    @RolesAllowed("admin")
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        providers.providers().forEach(provider -> items.add(json(provider)));
        return JsonObjects.of("items", items.build());
    }

    private static JsonObject json(ProviderView view) {
        List<String> sending = view.sending().stream().map(Enum::name).toList();
        return JsonObjects.withNulls(
                "code", view.provider().code(),
                "receiving", view.receiving(),
                "sending", JsonObjects.arrayBuilder(sending).build(),
                "webhookUrl", view.webhookUrl(),
                "missing", JsonObjects.arrayBuilder(view.missing()).build(),
                "webhookAt", view.progress().webhookAt(),
                "sentAt", view.progress().sentAt(),
                "failedAt", view.progress().failedAt(),
                "failure", view.progress().failure(),
                "refusedWebhooks", view.progress().refused(),
                "refusedAt", view.progress().refusedAt());
    }
}
