package dk.kontakt.channel.email.mime;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Header lines to be sent, in which no text can begin a line of its own. */
final class HeaderLines {
    private static final int MOST_IDS = 50;
    private static final int LONGEST_ID = 900;
    private static final int BYTES_OF_A_WORD = 42;

    private final StringBuilder lines = new StringBuilder();

    HeaderLines add(String name, String value) {
        lines.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    HeaderLines text(String name, String text) {
        return add(name, encoded(Characters.oneLine(text, 900), false));
    }

    HeaderLines address(String name, MailAddress address) {
        String written = ascii(Characters.oneLine(address.address(), 320));
        String mailbox = "<" + (written.startsWith("\"") ? written : tight(written)) + ">";
        return add(name, address.name() == null ? mailbox : phrase(address.name()) + "\r\n " + mailbox);
    }

    /** Nothing if there are none; the first, which began the conversation, and the last. */
    HeaderLines ids(String name, List<String> ids) {
        List<String> clean = ids.stream()
                .map(HeaderLines::tight)
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                .toList();
        if (clean.isEmpty()) {
            return this;
        }
        int skipped = Math.max(1, clean.size() - (MOST_IDS - 1));
        return add(
                name,
                Stream.concat(clean.stream().limit(1), clean.stream().skip(skipped))
                        .map(id -> "<" + id + ">")
                        .collect(Collectors.joining("\r\n ")));
    }

    HeaderLines id(String name, @Nullable String id) {
        return id == null ? this : ids(name, List.of(id));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String phrase(String name) {
        return encoded(Characters.oneLine(name, 200), true);
    }

    /** As it is where that is plain, otherwise in encoded words of whole characters (RFC 2047). */
    private static String encoded(String text, boolean phrase) {
        String plain = phrase ? "[A-Za-z0-9 ]{0,60}" : "[ -<>-~]{0,60}";
        if (text.matches(plain)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
            if (bytes(word + character).length > BYTES_OF_A_WORD) {
                words.append(word(word)).append("\r\n ");
                word.setLength(0);
            }
            word.append(character);
        }
        return words.append(word(word)).toString();
    }

    private static String word(CharSequence characters) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(characters)) + "?=";
    }

    private static byte[] bytes(CharSequence characters) {
        return characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String tight(String id) {
        return Characters.storable(id).replaceAll("[\\s<>]", "");
    }

    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
