package dk.kontakt.demo.systems;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;

/** The process of the demo's CRM and ERP, until it is stopped. */
public final class DemoSystems {
    private DemoSystems() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = System.getenv();
        var shop = new ShopFacts(
                given(given, "KONTAKT_DB_URL"), given(given, "KONTAKT_DB_USER"), given(given, "KONTAKT_DB_PASSWORD"));
        String url = "tcp://" + given.get("KONTAKT_BROKER_HOST") + ":" + given.get("KONTAKT_BROKER_PORT");
        ServerLocator broker = ActiveMQClient.createServerLocator(
                url + "?initialConnectAttempts=-1&reconnectAttempts=-1&retryInterval=500");
        ClientSessionFactory sessions = broker.createSessionFactory();
        for (String code : new String[] {"crm", "erp"}) {
            Mood mood = Mood.of(given.getOrDefault("KONTAKT_DEMO_" + code.toUpperCase(Locale.ROOT), "answer"));
            new DemoSystem(code, mood, shop, session(sessions, given), session(sessions, given)).open();
        }
        Thread.currentThread().join();
    }

    private static String given(Map<String, String> given, String name) {
        return Objects.requireNonNull(given.get(name), name);
    }

    private static ClientSession session(ClientSessionFactory sessions, Map<String, String> given)
            throws ActiveMQException {
        return sessions.createSession(
                given.get("KONTAKT_BROKER_USER"), given.get("KONTAKT_BROKER_PASSWORD"), false, true, true, false, 1);
    }
}
