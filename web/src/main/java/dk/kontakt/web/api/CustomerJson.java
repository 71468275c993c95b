package dk.kontakt.web.api;

import dk.kontakt.channel.system.SystemKnowledge;
import dk.kontakt.customer.CustomerOrder;
import dk.kontakt.customer.KnownFact;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.CustomerView;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** A customer and what systems say of one, as the API shows it. */
final class CustomerJson {
    private CustomerJson() {}

    /** The id is text, since it may have more digits than a number of JavaScript. */
    static JsonObject of(CustomerView customer) {
        return JsonObjects.withNulls(
                "id", Long.toString(customer.id()),
                "name", customer.name(),
                "email", customer.email(),
                "phone", customer.phone(),
                "customerNumber", customer.customerNumber(),
                "segment", customer.segment(),
                "language", customer.language());
    }

    static JsonArray knowledge(List<SystemKnowledge> knowledge) {
        return array(
                knowledge,
                one -> JsonObjects.withNulls(
                        "system", one.system(), "standing", one.standing(), "knownAt", one.knownAt()));
    }

    static JsonArray facts(List<KnownFact> facts) {
        return array(
                facts,
                fact -> JsonObjects.of(
                        "name", fact.name(), "value", fact.value(), "system", fact.system(), "asOf", fact.asOf()));
    }

    static JsonArray orders(List<CustomerOrder> orders) {
        return array(
                orders,
                order -> JsonObjects.withNulls(
                        "number", order.number(),
                        "placedAt", order.placedAt(),
                        "amount", order.amount(),
                        "currency", order.currency(),
                        "status", order.status(),
                        "summary", order.summary(),
                        "system", order.source(),
                        "asOf", order.asOf()));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
        JsonArrayBuilder array = JsonObjects.arrayBuilder();
        items.forEach(item -> array.add(write.apply(item)));
        return array.build();
    }
}
