package dk.kontakt.channel.email.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of addresses (RFC 5322, 3.4) as people's programs write it; what is no address is left out and said. */
final class AddressList {
    private static final int MOST = 500;
    private static final int LONGEST = 320;
    private static final Pattern ADDRESS = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)++\"|[^\\s@<>\",;:()\\[\\]\\\\]++)@(\\[[^\\[\\]\\s]++]|[^\\s@<>\",;:()\\[\\]\\\\]++)");
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]*+)\\)");

    private AddressList() {}

    static List<MailAddress> read(List<String> headers, Problems problems) {
        List<MailAddress> addresses = new ArrayList<>();
        for (String header : headers) {
            for (String piece : AddressPieces.of(header)) {
                add(addresses, piece, problems);
            }
        }
        return List.copyOf(addresses);
    }

    private static void add(List<MailAddress> addresses, String piece, Problems problems) {
        MailAddress address = one(piece);
        if (address == null) {
            problems.add("An address cannot be read: " + shown(piece, 100));
        } else if (addresses.size() < MOST) {
            addresses.add(address);
        } else {
            problems.add("The mail has more than " + MOST + " addresses in a line; the rest was left out.");
        }
    }

    /** The last that looks like an address, so that a name that looks like one deceives nobody. */
    private static @Nullable MailAddress one(String piece) {
        int open = piece.lastIndexOf('<');
        String written = open < 0 ? COMMENT.matcher(piece).replaceAll(" ") : piece.substring(open + 1);
        String tight = written.replaceAll("\\s*@\\s*", "@").strip();
        if (tight.length() > 4 * LONGEST) {
            return null;
        }
        Matcher found = ADDRESS.matcher(EncodedWords.decode(tight));
        if (!found.find() || found.end() - found.start() > LONGEST || touches(found, EncodedWords.decode(tight))) {
            return null;
        }
        String name = open < 0 ? comment(piece) : piece.substring(0, open);
        return new MailAddress(
                name(name), Characters.oneLine(found.group(), LONGEST).toLowerCase(Locale.ROOT));
    }

    /** A second at-sign next to it. */
    private static boolean touches(Matcher found, String text) {
        return text.startsWith("@", found.end()) || (found.start() > 0 && text.charAt(found.start() - 1) == '@');
    }

    private static String comment(String piece) {
        Matcher comment = COMMENT.matcher(piece);
        return comment.find() ? comment.group(1) : "";
    }

    private static @Nullable String name(String written) {
        String bare = written.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        String name = shown(bare, 200).replaceAll("^['\"]+|['\"]+$", "").strip();
        return name.isEmpty() ? null : name;
    }

    private static String shown(String text, int most) {
        return Characters.oneLine(EncodedWords.decode(text), most);
    }
}
