package dk.kontakt.it;

import static io.restassured.RestAssured.given;

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
}
