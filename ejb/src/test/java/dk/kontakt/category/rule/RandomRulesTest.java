package dk.kontakt.category.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The monitor finds what a reader without any index finds word by word, in a language without stems. */
class RandomRulesTest {
    private static final List<String> SYLLABLES = List.of("ab", "ba", "ål", "øn", "ke", "3d");
    private static final List<String> SIGNS = List.of(" ", " ", " ", ", ", ". ", "\n", "! ", " - ");
    private static final int RULES = 40;
    private static final int TEXTS = 120;

    private record Known(WordRule rule, Predicate<List<String>> matches) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void monitorAgreesWithANaiveReader(long seed) {
        var random = new Random(seed);
        List<Known> known =
                IntStream.range(0, RULES).mapToObj(i -> known(i, random)).toList();
        List<WrittenText> texts =
                IntStream.range(0, TEXTS).mapToObj(i -> text(random)).toList();
        try (var monitor =
                new WordMonitor(new WordRules(1, known.stream().map(Known::rule).toList()))) {
            List<List<WordRule>> found = monitor.match(texts);
            for (int i = 0; i < TEXTS; i++) {
                WrittenText text = texts.get(i);
                assertEquals(expected(known, text), found.get(i), text.toString());
                assertEquals(
                        found.get(i),
                        monitor.explain(text).stream().map(RuleMatch::rule).toList());
            }
        }
    }

    private static List<WordRule> expected(List<Known> known, WrittenText text) {
        List<WordRule> rules = new ArrayList<>(known.stream()
                .filter(one -> one.matches.test(words(text.subject() + " # " + text.body())))
                .map(Known::rule)
                .toList());
        rules.sort((one, other) -> other.weight() - one.weight());
        return rules;
    }

    /** A sign that stands alone parts subject and body, so that no phrase passes it. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}#]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Known known(int number, Random random) {
        Known one = atom(random);
        return switch (random.nextInt(4)) {
            case 0 -> joined(number, one, "AND", atom(random), random);
            case 1 -> joined(number, one, "OR", atom(random), random);
            case 2 -> joined(number, one, "NOT", atom(random), random);
            default -> new Known(rule(number, one.rule.query(), random), one.matches);
        };
    }

    private static Known joined(int number, Known one, String operator, Known other, Random random) {
        Predicate<List<String>> matches = switch (operator) {
            case "AND" -> one.matches.and(other.matches);
            case "OR" -> one.matches.or(other.matches);
            default -> one.matches.and(other.matches.negate());
        };
        return new Known(rule(number, one.rule.query() + " " + operator + " " + other.rule.query(), random), matches);
    }

    private static Known atom(Random random) {
        String word = word(random);
        String next = word(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Known(rule(0, word, random), words -> words.contains(word));
            case 1 ->
                new Known(rule(0, word + "*", random), words -> words.stream().anyMatch(one -> one.startsWith(word)));
            case 2 ->
                new Known(rule(0, '"' + word + " " + next + '"', random), words -> inARow(words, word, next::equals));
            default ->
                new Known(
                        rule(0, '"' + word + " " + next + "*\"", random),
                        words -> inARow(words, word, one -> one.startsWith(next)));
        };
    }

    private static boolean inARow(List<String> words, String first, Predicate<String> second) {
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i - 1).equals(first) && second.test(words.get(i)));
    }

    private static WrittenText text(Random random) {
        return new WrittenText("de", sentence(random, 3), sentence(random, 12));
    }

    private static String sentence(Random random, int longest) {
        return IntStream.range(0, random.nextInt(longest))
                .mapToObj(i -> cased(word(random), random) + SIGNS.get(random.nextInt(SIGNS.size())))
                .collect(Collectors.joining());
    }

    private static String word(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private static String cased(String word, Random random) {
        return random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT);
    }

    private static WordRule rule(int number, String query, Random random) {
        return new WordRule("rule " + number, "any", WordRule.ANY, query, 1 + random.nextInt(5));
    }
}
