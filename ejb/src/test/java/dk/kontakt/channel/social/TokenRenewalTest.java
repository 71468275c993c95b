package dk.kontakt.channel.social;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import dk.kontakt.channel.social.send.Authorization;
import dk.kontakt.channel.social.send.TokenNotRenewed;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.report.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the public documentation of X: a token lasts two hours, and each refresh token is good for once. A stand-in gives the answers. */
class TokenRenewalTest {
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort());
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static Database database;

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.stop();
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        SERVER.resetAll();
        gives("given", "access-1", "next-1");
        gives("next-1", "access-2", "next-2");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update social_token set sealed = null, expires_at = null");
        }
    }

    @Test
    void renewsWithTheLatestRefreshTokenAlsoAfterARestart() throws SQLException {
        assertEquals("access-1", token("given", NOON));
        assertEquals("access-1", token("given", NOON.plus(Duration.ofMinutes(118))));
        assertEquals("access-2", token("given", NOON.plus(Duration.ofMinutes(119))));

        SERVER.verify(2, postRequestedFor(urlEqualTo("/2/oauth2/token")));
        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/2/oauth2/token"))
                        .withBasicAuth(new BasicCredentials("client", "secret"))
                        .withRequestBody(containing("grant_type=refresh_token"))
                        .withRequestBody(containing("client_id=client"))
                        .withRequestBody(containing("refresh_token=next-1")));
    }

    @Test
    void renewsATokenThatTheProviderDoesNotKnowOnce() throws SQLException {
        token("given", NOON);

        refused("access-1");
        assertEquals("access-2", token("given", NOON));
        refused("access-1");
        assertEquals("access-2", token("given", NOON));
    }

    @Test
    void beginsAnewWithANewAuthorization() throws SQLException {
        gives("given-again", "access-3", "next-3");

        token("given", NOON);

        assertEquals("access-3", token("given-again", NOON));
    }

    @Test
    void saysWhyThereIsNoTokenAndKeepsTheOneThatItHas() throws SQLException {
        token("given", NOON);
        SERVER.resetAll();
        SERVER.stubFor(
                post(urlEqualTo("/2/oauth2/token"))
                        .willReturn(
                                aResponse()
                                        .withStatus(400)
                                        .withBody(
                                                "{\"error\": \"invalid_request\", \"error_description\": \"Value passed for the token was invalid.\"}")));

        Instant later = NOON.plus(Duration.ofHours(3));
        var refused = assertThrows(TokenNotRenewed.class, () -> token("given", later));
        assertEquals("the token is not renewed: 400 Value passed for the token was invalid.", refused.getMessage());
        gives("next-1", "access-2", "next-2");
        assertEquals("access-2", token("given", later));
    }

    @Test
    void theDatabaseAloneGivesNoTokenAway() throws SQLException {
        token("given", NOON);

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sealed from social_token where provider = 'X'")) {
            row.next();
            assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains("access"));
        }
    }

    /** As a node does that has just started. */
    private static String token(String refreshToken, Instant now) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            String token = renewal(connection, refreshToken).accessToken(now);
            connection.commit();
            return token;
        }
    }

    private static void refused(String accessToken) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            renewal(connection, "given").refused(accessToken, NOON);
            connection.commit();
        }
    }

    private static TokenRenewal renewal(Connection connection, String refreshToken) {
        return new TokenRenewal(
                connection,
                new ProviderCalls(Duration.ofSeconds(5)),
                Provider.X,
                new Authorization(SERVER.baseUrl(), "client", "secret", refreshToken));
    }

    private static void gives(String refreshToken, String access, String next) {
        SERVER.stubFor(post(urlEqualTo("/2/oauth2/token"))
                .withRequestBody(matching(".*refresh_token=" + refreshToken + "(&.*)?"))
                .willReturn(aResponse().withStatus(200).withBody("""
                        {"token_type": "bearer", "expires_in": 7200, "access_token": "%s", "refresh_token": "%s", "scope": "dm.write"}
                        """.formatted(access, next))));
    }
}
