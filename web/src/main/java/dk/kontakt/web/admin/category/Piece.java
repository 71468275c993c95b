package dk.kontakt.web.admin.category;

import dk.kontakt.category.rule.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some of a text, which a rule has found or not. */
public record Piece(String text, boolean found) {

    /** The whole text; where passages overlap, what lies in any of them is found. */
    static List<Piece> of(String text, List<Passage> passages) {
        boolean[] found = new boolean[text.length()];
        for (Passage passage : passages) {
            Arrays.fill(found, passage.start(), passage.end(), true);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || found[i] != found[from]) {
                pieces.add(new Piece(text.substring(from, i), found[from]));
                from = i;
            }
        }
        return pieces;
    }
}
