package dk.kontakt.demo.systems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** What the shop knows, written as answers by the database that the demo shares with it. */
final class ShopFacts {
    private final String url;
    private final String user;
    private final String password;

    ShopFacts(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The data of an answer to a request, which is the whole event that was received. */
    String answer(String system, String request) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement select = connection.prepareStatement(text("/demo/" + system + "-answer.sql"))) {
            select.setString(1, request);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String text(String resource) {
        try (InputStream file = ShopFacts.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
