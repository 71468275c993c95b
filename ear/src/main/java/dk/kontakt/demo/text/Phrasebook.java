package dk.kontakt.demo.text;

import dk.kontakt.demo.chance.Chance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What people say in one language, by section. */
public final class Phrasebook {
    /** Where there are words for the very kind of goods, they are mostly used. */
    private static final double FITTING = 0.65;

    private final Map<String, List<Line>> sections = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private Phrasebook() {}

    public static Phrasebook read(String language) {
        var book = new Phrasebook();
        Resource.sections("text/" + language + ".txt").forEach((section, lines) -> {
            book.words.put(section, List.copyOf(lines));
            book.sections.put(section, lines.stream().map(Line::parse).toList());
        });
        return book;
    }

    /**
     * What somebody says there.
     *
     * @throws IllegalArgumentException if the section has nothing that fits
     */
    public Phrase say(String section, Facts facts, Chance chance) {
        return find(section, facts, chance)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing to say: " + section + " (" + facts.scene() + ") <" + facts.kind() + ">"));
    }

    /** Words for the scene before words for any; words for the kind of goods mostly before words for all. */
    public Optional<Phrase> find(String section, Facts facts, Chance chance) {
        List<Line> fitting = only(sections.getOrDefault(section, List.of()), line -> line.fits(facts));
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = preferred(fitting, line -> line.isAbout(facts));
        List<Line> chosen = chance.happens(FITTING) ? preferred(lines, line -> line.isFor(facts)) : lines;
        return Optional.of(Phrase.of(chance.oneOf(chosen), facts, chance));
    }

    /** Whether the section has something that fits. */
    public boolean knows(String section, Facts facts) {
        return sections.getOrDefault(section, List.of()).stream().anyMatch(line -> line.fits(facts));
    }

    /** The lines of a section as they stand, as of names of months. */
    public List<String> words(String section) {
        return words.getOrDefault(section, List.of());
    }

    private static List<Line> preferred(List<Line> lines, Predicate<Line> better) {
        List<Line> best = only(lines, better);
        return best.isEmpty() ? lines : best;
    }

    private static List<Line> only(List<Line> lines, Predicate<Line> condition) {
        return lines.stream().filter(condition).toList();
    }
}
