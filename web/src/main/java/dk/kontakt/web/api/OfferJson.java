package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.OfferView;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** An offer of a live contact, as the API shows it. */
final class OfferJson {
    private OfferJson() {}

    static JsonObject of(OfferView offer) {
        return JsonObjects.of(
                "id", offer.id(),
                "ticket", offer.ticket(),
                "agent", offer.agent(),
                "offeredAt", offer.offeredAt(),
                "expiresAt", offer.expiresAt(),
                "state", offer.state(),
                "endedAt", offer.endedAt(),
                "reason", offer.reason());
    }

    static JsonArray items(List<OfferView> offers) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        offers.forEach(offer -> items.add(of(offer)));
        return items.build();
    }
}
