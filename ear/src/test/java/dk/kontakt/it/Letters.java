package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dead letters as whoever runs the servers has them from the API. */
public record Letters(String url) {
    public static final String CONTACTS = "kontakt.contacts";
    private static final int PART = 200;

    public long count(String address) {
        return as("integration")
                .get(url + "api/messages/dead")
                .jsonPath()
                .getLong("addresses.find {it.address == '" + address + "'}.letters");
    }

    JsonPath list(String address, int from, int limit) {
        return as("integration")
                .queryParam("address", address)
                .queryParam("from", from)
                .queryParam("limit", limit)
                .get(url + "api/messages/dead")
                .jsonPath();
    }

    /** The letter whose event has that id; null if there is none, however long the list is. */
    @Nullable
    Map<String, Object> find(String address, String eventId) {
        @Nullable Integer from = 0;
        while (from != null) {
            JsonPath part = list(address, from, PART);
            List<Map<String, Object>> items = part.getList("items");
            for (Map<String, Object> letter : items) {
                if (eventId.equals(letter.get("eventId"))) {
                    return letter;
                }
            }
            from = part.get("next");
        }
        return null;
    }

    Response open(String id) {
        return as("integration").get(url + "api/messages/dead/" + id);
    }

    Response replay(String id, String request) {
        return as("admin").body(request).post(url + "api/messages/dead/" + id + "/replay");
    }

    Response discard(String id, String request) {
        return as("admin").body(request).post(url + "api/messages/dead/" + id + "/discard?address=" + CONTACTS);
    }

    Response replayAll(String address, String reason) {
        return as("admin")
                .queryParam("address", address)
                .queryParam("reason", reason)
                .post(url + "api/messages/dead/replay");
    }

    JsonPath actions() {
        return as("admin").get(url + "api/messages/actions?limit=200").jsonPath();
    }
}
