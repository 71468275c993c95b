package dk.kontakt.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract of the broker's side, against which a foreign team would check what it receives. */
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    AsyncApi() {
        try {
            document = new YAMLMapper().readTree(new File("../config/asyncapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a message, by the schema of its type. */
    Set<String> problems(String message) {
        try {
            JsonNode event = JSON.readTree(message);
            ObjectNode schema = document.deepCopy();
            schema.put(
                    "$ref", "#/components/messages/" + nameOf(event.path("type").asText()) + "/payload");
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(event).stream()
                    .map(ValidationMessage::getMessage)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nameOf(String type) {
        return document.at("/components/messages").properties().stream()
                .filter(message -> message.getValue().path("name").asText().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the type '" + type + "' is not described"));
    }
}
