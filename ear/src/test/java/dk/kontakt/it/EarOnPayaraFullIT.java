package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR on a full application server, configured by the delivered commands alone. */
@ExtendWith(PartsExtension.class)
class EarOnPayaraFullIT {
    @SuppressWarnings("NullAway.Init")
    private static PayaraServer server;

    @BeforeAll
    static void deploy(Parts parts) {
        parts.loadDemo();
        server = PayaraServer.with(parts);
        server.start();
        server.deploy(Deployments.ear());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void answersAtTheRoot() {
        given().redirects().follow(false).get(server.url()).then().statusCode(Matchers.lessThan(400));
    }

    @Test
    void takesAContactInAndRoutesIt() {
        String contact = """
                {"channel": "EMAIL", "externalId": "ear-1", "from": {"email": "ear@example.dk"},
                 "subject": "Hvor er min pakke?", "body": "Den er ikke kommet."}
                """;
        int number = as("integration")
                .body(contact)
                .post(server.url() + "api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as("integration")
                        .get(server.url() + "api/tickets/" + number)
                        .then()
                        .body("assignee", notNullValue()));
    }
}
