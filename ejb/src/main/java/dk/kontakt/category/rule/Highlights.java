package dk.kontakt.category.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.monitor.HighlightsMatch;

/** Where the words of a match stand, in the order of the text. */
final class Highlights {
    private Highlights() {}

    static List<Passage> of(HighlightsMatch match) {
        List<Passage> passages = new ArrayList<>();
        for (Part part : Part.values()) {
            match.getHits(part.field()).stream()
                    .filter(hit -> hit.startOffset >= 0 && hit.endOffset > hit.startOffset)
                    .map(hit -> new Passage(part, hit.startOffset, hit.endOffset))
                    .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
                    .distinct()
                    .forEach(passages::add);
        }
        return passages;
    }
}
