package dk.kontakt.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The embedded default's packages: the WAR and the resource adapter on Payara Micro. */
@OnPayaraMicro
class WarOnPayaraMicroIT {
    @ArquillianResource
    private URL url;

    @Deployment(testable = false)
    static WebArchive kontakt() {
        return Deployments.war();
    }

    @Test
    @RunAsClient
    void answersAtTheRoot() {
        given().redirects().follow(false).get(url).then().statusCode(lessThan(400));
    }

    @Test
    @RunAsClient
    void isReadyByChecksOfItsOwn() {
        given().get(url + "health/ready").then().statusCode(200).body("checks.name", hasItems("database", "broker"));
    }
}
