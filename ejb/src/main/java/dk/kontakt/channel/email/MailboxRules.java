package dk.kontakt.channel.email;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a mailbox must be like. */
public final class MailboxRules {
    public static final int LONGEST_CODE = 60;
    public static final int LONGEST = 200;
    private static final int LAST_PORT = 65_535;

    private MailboxRules() {}

    /** Names each wrong field, as {@code imap.port}, with the reason. */
    public static void check(Mailbox mailbox, BiConsumer<String, String> refuse) {
        require(
                mailbox.code().matches("[a-z0-9][a-z0-9-]*") && mailbox.code().length() <= LONGEST_CODE,
                () -> refuse.accept("code", "must consist of small letters (a-z), digits and hyphens"));
        require(
                mailbox.address().matches("[^\\s@<>]+@[^\\s@<>]+")
                        && mailbox.address().length() <= LONGEST,
                () -> refuse.accept("address", "must be an e-mail address"));
        text("name", mailbox.name(), refuse);
        server("imap", mailbox.imap(), refuse);
        server("smtp", mailbox.smtp(), refuse);
        text("username", mailbox.username(), refuse);
        text("folder", mailbox.folder(), refuse);
        require(isLanguage(mailbox.language()), () -> refuse.accept("language", "must be da or en"));
    }

    private static boolean isLanguage(@Nullable String language) {
        return language == null || language.equals("da") || language.equals("en");
    }

    private static void server(String place, Mailbox.Server server, BiConsumer<String, String> refuse) {
        require(
                server.host().matches("[A-Za-z0-9:][A-Za-z0-9.:-]*")
                        && server.host().length() <= LONGEST,
                () -> refuse.accept(place + ".host", "must be the name or address of a server"));
        require(
                server.port() >= 1 && server.port() <= LAST_PORT,
                () -> refuse.accept(place + ".port", "must be a whole number from 1 to " + LAST_PORT));
    }

    private static void text(String field, String text, BiConsumer<String, String> refuse) {
        if (text.isBlank()) {
            refuse.accept(field, "is required");
        } else if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            refuse.accept(field, "must be one line of at most " + LONGEST + " characters");
        }
    }

    private static void require(boolean met, Runnable otherwise) {
        if (!met) {
            otherwise.run();
        }
    }
}
