package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.TicketStatus;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The document at /openapi is written by hand; here the code is held to it. */
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document = read();

    @Test
    void documentsEveryOperationOfTheCode() {
        Set<String> missing = new TreeSet<>(operationsOfTheCode());
        missing.removeAll(operationsOfTheDocument());

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItFails() {
        operations().forEach(operation -> {
            JsonNode said = document.at(pointer(operation));
            assertTrue(said.hasNonNull("summary"), operation);
            assertTrue(said.hasNonNull("operationId"), operation);
            boolean open = operation.contains(" /health/") || operation.contains(" /api/webhooks/");
            assertTrue(open || said.at("/responses/401").isObject(), operation);
            assertTrue(open || said.at("/responses/403").isObject(), operation);
            assertEquals(!open, said.has("security"), operation);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValuesAsText("$ref")
                .forEach(reference ->
                        assertTrue(document.at(reference.substring(1)).isObject(), reference));
    }

    @Test
    void namesTheValuesThatTheCodeKnows() {
        assertEquals(names(Channel.values()), values("/components/schemas/Channel/enum"));
        assertEquals(names(TicketStatus.values()), values("/components/schemas/Status/enum"));
        assertEquals(names(Priority.values()), values("/components/schemas/Priority/enum"));
        assertEquals(names(EventType.values()), values("/components/schemas/TimelineItem/properties/type/enum"));
    }

    @Test
    void describesTheNamesThatAnswersHave() {
        JsonNode ticket = document.at("/components/schemas/Ticket");

        assertEquals(TicketJson.of(TicketsInMemory.ticketAbout("Runner 3")).keySet(), names(ticket.get("properties")));
        assertEquals(TicketJson.of(TicketsInMemory.ticket()).keySet(), values("/components/schemas/Ticket/required"));
    }

    private static Set<String> operationsOfTheCode() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dk.kontakt.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(OpenApiTest::operationsOf)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> operationsOf(JavaClass resource) {
        String base = "/api" + resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream().flatMap(method -> operationOf(base, method));
    }

    private static Stream<String> operationOf(String base, JavaMethod method) {
        String path = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().reflect().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> http.value() + " " + base + path);
    }

    private Set<String> operationsOfTheDocument() {
        return operations().collect(Collectors.toSet());
    }

    private Stream<String> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    }

    private static String pointer(String operation) {
        String[] parts = operation.split(" ", 2);
        return "/paths/" + parts[1].replace("/", "~1") + "/" + parts[0].toLowerCase(java.util.Locale.ROOT);
    }

    private Set<String> values(String pointer) {
        return StreamSupport.stream(document.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
