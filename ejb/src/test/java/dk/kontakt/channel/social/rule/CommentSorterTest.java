package dk.kontakt.channel.social.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentSorterTest {

    /** A comment and what a person would make of it. */
    private record Labelled(boolean isCase, String text) {
        boolean isTaken() {
            return CommentSorter.sort(text).isTaken();
        }
    }

    /** The words were settled by the first list; what they are worth is rather said by the second, by which no word was chosen. */
    @ParameterizedTest
    @CsvSource({"comments.tsv, 170, 0.92, 0.98", "comments_unseen.tsv, 45, 0.80, 0.68"})
    void findsMostCommentsThatNeedAnAnswerAndFewOthers(String file, int least, double precision, double recall)
            throws IOException {
        List<Labelled> comments = comments(file);
        double hits = comments.stream().filter(c -> c.isCase() && c.isTaken()).count();
        double precise = hits / comments.stream().filter(Labelled::isTaken).count();
        double recalled = hits / comments.stream().filter(Labelled::isCase).count();
        String said = String.format(
                Locale.ROOT,
                "%d comments of our own making: precision %.3f, recall %.3f; wrong: %s",
                comments.size(),
                precise,
                recalled,
                wrong(comments));

        assertAll(
                () -> assertTrue(comments.size() >= least, said),
                () -> assertTrue(precise >= precision, said),
                () -> assertTrue(recalled >= recall, said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Virker ikke | COMPLAINT",
                "Virker fint | REMARK",
                "Ikke skuffet | REMARK",
                "Skuffet | COMPLAINT",
                "Not disappointed at all, love it | PRAISE",
                "Don't ask. Broken. | COMPLAINT",
                "Never good | COMPLAINT",
                "😡 | COMPLAINT",
                "😍 | PRAISE",
                "Please call me | REQUEST",
                "@mette skal vi have sådan en? | FRIENDS",
                "@butikken har I den på lager? | QUESTION",
                "@mette | FRIENDS",
                "Er den ikke bare lækker? | PRAISE",
                "Hvor er den flot! | PRAISE",
                "Hvor er min pakke | QUESTION",
                "https://example.dk/why?x=1 | REMARK",
                "'' | REMARK",
            })
    void saysWhatACommentIsTakenFor(String comment, CommentVerdict verdict) {
        assertEquals(verdict, CommentSorter.sort(comment), comment);
    }

    @Test
    void anyTextIsSorted() {
        var random = new Random(67);
        for (int i = 0; i < 2000; i++) {
            int[] points = random.ints(random.nextInt(60), 0, 0x2000).toArray();
            Objects.requireNonNull(CommentSorter.sort(new String(points, 0, points.length)));
        }
        assertEquals(CommentVerdict.REMARK, CommentSorter.sort("a ".repeat(200_000)));
        assertEquals(CommentVerdict.COMPLAINT, CommentSorter.sort("ikke god ".repeat(50_000)));
    }

    private static String wrong(List<Labelled> comments) {
        return comments.stream()
                .filter(c -> c.isCase() != c.isTaken())
                .map(c -> "\n  " + CommentSorter.sort(c.text()) + " " + c.text())
                .collect(Collectors.joining());
    }

    private static List<Labelled> comments(String name) throws IOException {
        try (InputStream file = CommentSorterTest.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Labelled(parts[0].equals("case"), parts[1]))
                    .toList();
        }
    }
}
