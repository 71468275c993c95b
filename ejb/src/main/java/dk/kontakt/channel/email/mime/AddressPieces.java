package dk.kontakt.channel.email.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a list of addresses at its commas, but not within quotes, comments and angle brackets; groups lose their names. */
final class AddressPieces {
    private static final Pattern WORD = Pattern.compile("=\\?[^?\\s]++\\?[bBqQ]\\?[^?\\s]*+\\?=");

    private final String header;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private boolean quoted;
    private boolean angled;
    private int comments;

    private AddressPieces(String header) {
        this.header = header;
    }

    static List<String> of(String header) {
        AddressPieces pieces = new AddressPieces(header);
        pieces.split();
        if (pieces.quoted || pieces.comments > 0) {
            return AddressPieces.of(header.replaceAll("[\"()]", " "));
        }
        return pieces.pieces;
    }

    private void split() {
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            int word = quoted ? i : endOfWord(i);
            if (word > i) {
                piece.append(header, i, word);
                i = word - 1;
            } else if (c == '\\' && i + 1 < header.length() && (quoted || comments > 0)) {
                piece.append(c).append(header.charAt(++i));
            } else if (!ends(c)) {
                piece.append(c);
            }
        }
        finish();
    }

    /** Commas in encoded words separate nothing, though they should not be there. */
    private int endOfWord(int from) {
        Matcher word = header.startsWith("=?", from) ? WORD.matcher(header).region(from, header.length()) : null;
        return word != null && word.lookingAt() ? word.end() : from;
    }

    /** True if the character is between two addresses and belongs to none. */
    private boolean ends(char c) {
        note(c);
        if (quoted || comments > 0 || (angled && c != ';')) {
            return false;
        }
        if (c == ',' || c == ';') {
            finish();
            return true;
        }
        if (c == ':' && piece.indexOf("@") < 0) {
            piece.setLength(0);
            return true;
        }
        return false;
    }

    private void note(char c) {
        if (c == '"' && comments == 0) {
            quoted = !quoted;
        } else if (!quoted && c == '(' && !angled) {
            comments++;
        } else if (!quoted && c == ')' && comments > 0) {
            comments--;
        } else if (!quoted && comments == 0 && (c == '<' || c == '>')) {
            angled = c == '<';
        }
    }

    private void finish() {
        angled = false;
        if (!piece.toString().isBlank()) {
            pieces.add(piece.toString());
        }
        piece.setLength(0);
    }
}
