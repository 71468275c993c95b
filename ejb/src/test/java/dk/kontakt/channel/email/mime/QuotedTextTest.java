package dk.kontakt.channel.email.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTextTest {

    record Case(String name, String text, String written, String signature, String quoted) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.concat(quotes(), signatures());
    }

    private static Stream<Case> quotes() {
        return Stream.of(
                new Case("nothing", "", "", "", ""),
                new Case("text alone", "Hi\n\nMy mug is broken.", "Hi\n\nMy mug is broken.", "", ""),
                quote("marked lines", "> old\n> older"),
                quote("Danish attribution", "Den 3. marts 2026 kl. 10.12 skrev Anna <a@b.dk>:\n> old"),
                quote("short Danish attribution", "Den 03-03-2026 kl. 10:12 skrev Anna Hansen:\n\n> old\n>\n> older"),
                quote("Danish weekday", "Den tirs. 3. mar. 2026 kl. 10.12 skrev Anna <\na@b.dk>:\n\n> old"),
                quote("English attribution", "On Mon, 2 Mar 2026 at 10:12, Anna <a@b.dk> wrote:\n> old"),
                quote(
                        "attribution over two lines",
                        "On Mon, Mar 2, 2026 at 10:12 AM Anna Hansen\n<a@b.dk> wrote:\n\n> old"),
                quote("attribution without marks", "On Mon, 2 Mar 2026 at 10:12, Anna wrote:\n\nold\nolder"),
                quote("numbers first", "2026-03-02 10:12 GMT+01:00 Anna <a@b.dk> wrote:\n> old"),
                quote("Danish separator", "-----Oprindelig meddelelse-----\nold"),
                quote("English separator", "-----Original Message-----\nFrom: a@b.dk\nold"),
                quote("spaced separator", "---- Original message ----\nold"),
                quote(
                        "Danish block of Outlook",
                        "Fra: Anna <a@b.dk>\nSendt: 2. marts 2026 10:12\nTil: Kontakt\nEmne: Krus\n\nold"),
                quote(
                        "English block of Outlook",
                        "From: Anna <a@b.dk>\nSent: Monday, March 2, 2026\nTo: Kontakt\nSubject: Mug\n\nold"),
                quote("block in stars", "*From:* Anna <a@b.dk>\n*Sent:* Monday\n*To:* Kontakt\n\nold"),
                quote(
                        "block below a rule",
                        "________________________________\nFra: Anna <a@b.dk>\nSendt: 2. marts\nTil: K\n\nold"),
                new Case(
                        "answers between the lines stay",
                        "> first?\nYes.\n> second?\nNo.",
                        "> first?\nYes.\n> second?\nNo.",
                        "",
                        ""),
                new Case(
                        "answer below a quote stays with it",
                        "On Mon, 2 Mar 2026, Anna wrote:\n> old\n\nMy answer.",
                        "On Mon, 2 Mar 2026, Anna wrote:\n> old\n\nMy answer.",
                        "",
                        ""),
                new Case(
                        "last quote is folded, an answered one is not",
                        "> first?\nYes.\n\n> the rest",
                        "> first?\nYes.",
                        "",
                        "> the rest"),
                new Case("nothing but a quote", "> old", "", "", "> old"),
                new Case(
                        "mention of who wrote is no quote",
                        "He wrote: buy it.\nI did.",
                        "He wrote: buy it.\nI did.",
                        "",
                        ""),
                own("own words about what one wrote", "Den 3. marts 2026 skrev jeg til jer:\n\nMit krus er i stykker."),
                own("own English words about it", "On March 3, 2026 I wrote:\n\nMy mug is broken."),
                own("a list that somebody wrote", "On 5 occasions he wrote:\n\nBuy it."),
                new Case(
                        "a line From: alone is no quote",
                        "From: 3 to 5 pieces\nThanks",
                        "From: 3 to 5 pieces\nThanks",
                        "",
                        ""));
    }

    private static Stream<Case> signatures() {
        return Stream.of(
                signature("dashes", "-- \nAnna\nExample A/S"),
                signature("dashes without a space", "--\nAnna"),
                signature("Danish greeting", "Med venlig hilsen\n\nAnna Hansen\nTlf. 12 34 56 78"),
                signature("short Danish greeting", "Mvh Anna".replace(" Anna", "\nAnna")),
                signature("greeting with a name", "Venlig hilsen, Anna"),
                signature("English greeting", "Kind regards,\nAnna"),
                signature("best regards", "Best regards\nAnna"),
                signature("Danish telephone", "Sendt fra min iPhone"),
                signature("English telephone", "Sent from my iPhone"),
                signature("Outlook's advertisement", "Get Outlook for iOS"),
                new Case(
                        "greeting with much below is text",
                        "Mvh\n" + "a line\n".repeat(12),
                        ("Mvh\n" + "a line\n".repeat(12)).strip(),
                        "",
                        ""),
                new Case(
                        "greeting with a long line below is text",
                        "Mvh\n" + "long ".repeat(30),
                        "Mvh\n" + "long ".repeat(30).strip(),
                        "",
                        ""),
                new Case(
                        "signature above the quote",
                        "Yes.\n\nMvh\nAnna\n\nDen 3. marts 2026 kl. 10.12 skrev Bo:\n> old\n> Mvh Bo",
                        "Yes.",
                        "Mvh\nAnna",
                        "Den 3. marts 2026 kl. 10.12 skrev Bo:\n> old\n> Mvh Bo"),
                new Case("signature below the quote", "Yes.\n\n> old\n\n-- \nAnna", "Yes.", "-- \nAnna", "> old"),
                new Case(
                        "signature above a block of Outlook",
                        "Yes.\n\nSendt fra min iPhone\n\nFra: B <b@b.dk>\nSendt: i dag\nTil: A\n\nold\nMvh\nB",
                        "Yes.",
                        "Sendt fra min iPhone",
                        "Fra: B <b@b.dk>\nSendt: i dag\nTil: A\n\nold\nMvh\nB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void takesTheTextApart(Case text) {
        assertEquals(new QuotedText(text.written, text.signature, text.quoted), QuotedText.of(text.text));
    }

    @Test
    void losesNoLine() {
        List<String> lines = cases().flatMap(text -> text.text.lines()).toList();
        Random random = new Random(21);
        for (int i = 0; i < 2000; i++) {
            List<String> some = Stream.generate(() -> lines.get(random.nextInt(lines.size())))
                    .limit(random.nextInt(20))
                    .toList();
            QuotedText split = QuotedText.of(String.join("\n", some));
            assertEquals(
                    sorted(some.stream()),
                    sorted(Stream.of(split.written(), split.signature(), split.quoted())
                            .flatMap(String::lines)));
        }
    }

    @Test
    void bearsEndlessText() {
        String blank = "a" + "\n".repeat(200_000) + "b";
        assertEquals(blank, QuotedText.of(blank).written());
        assertEquals("a", QuotedText.of("\n".repeat(200_000) + "a").written());
        String numbers = ("On " + "1 ".repeat(140) + "\n").repeat(10_000).strip();
        assertEquals(numbers.length(), QuotedText.of(numbers).written().length());
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .sorted()
                .toList();
    }

    private static Case quote(String name, String quoted) {
        return new Case(name, "Hi\n\nMy answer.\n\n" + quoted, "Hi\n\nMy answer.", "", quoted);
    }

    private static Case own(String name, String text) {
        return new Case(name, text, text, "", "");
    }

    private static Case signature(String name, String signature) {
        return new Case(name, "Hi\n\nMy mug is broken.\n\n" + signature, "Hi\n\nMy mug is broken.", signature, "");
    }
}
