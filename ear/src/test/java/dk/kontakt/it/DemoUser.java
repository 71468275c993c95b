package dk.kontakt.it;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls of the API in the name of the demo's users, who all have the same password. */
final class DemoUser {
    private DemoUser() {}

    static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, "demo").contentType(ContentType.JSON);
    }
}
