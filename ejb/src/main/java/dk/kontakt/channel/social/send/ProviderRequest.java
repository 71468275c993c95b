package dk.kontakt.channel.social.send;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A POST to a provider. */
public record ProviderRequest(URI uri, Map<String, String> headers, String body) {

    public ProviderRequest {
        headers = Map.copyOf(headers);
    }

    static ProviderRequest json(String address, String header, String value, JsonObject body) {
        return new ProviderRequest(
                URI.create(address), Map.of("Content-Type", "application/json", header, value), body.toString());
    }

    static ProviderRequest form(String address, String authorization, Map<String, String> fields) {
        String body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return new ProviderRequest(
                URI.create(address),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Authorization", authorization),
                body);
    }

    /** An id from outside as one step of a path. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
