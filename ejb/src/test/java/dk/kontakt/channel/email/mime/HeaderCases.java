package dk.kontakt.channel.email.mime;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is read of header lines. */
final class HeaderCases {
    private HeaderCases() {}

    static Stream<MailCase> all() {
        return Stream.of(subjects(), addresses(), ids(), dates(), marks()).flatMap(cases -> cases);
    }

    private static Stream<MailCase> subjects() {
        return Stream.of(
                subject("plain subject", "Hello", "Hello"),
                subject("no subject at all is empty", "", ""),
                subject("encoded subject", "=?iso-8859-1?Q?R=F8dgr=F8d_med_fl=F8de?=", "Rødgrød med fløde"),
                subject("character split between two encoded words", "=?utf-8?B?UsO=?=\n =?utf-8?B?uGQ=?=", "Rød"),
                subject("character split between quoted words", "=?utf-8?Q?R=C3?= =?utf-8?Q?=B8d?=", "Rød"),
                subject("words of two charsets", "=?utf-8?Q?=C3=A6?= =?iso-8859-1?Q?=F8?=", "æø"),
                subject("word with a language", "=?utf-8*da?Q?=C3=A6?=", "æ"),
                subject("question mark within a word", "=?utf-8?Q?Hvad??=", "Hvad?"),
                subject("word that starts with an escape", "=?utf-8?Q?=C3=A6?=", "æ"),
                subject("blanks within a word", "=?utf-8?Q?a b?=", "a b"),
                subject("word without an end stays as it is", "=?utf-8?Q?a", "=?utf-8?Q?a"),
                subject("unknown charset of a word", "=?no-such?Q?abc?=", "abc"),
                subject("undeclared Latin-1 subject", "R\u00f8d", "Rød"),
                subject("undeclared UTF-8 subject", "R\u00c3\u00b8d", "Rød"),
                subject(
                        "line ends hidden in a word become one line",
                        "=?utf-8?Q?a=0D=0ABcc:_x@y.dk?=",
                        "a Bcc: x@y.dk"),
                subject("NUL hidden in a word is dropped", "=?utf-8?Q?a=00b?=", "ab"),
                subject("folded subject", "one\n two\n\tthree", "one two three"),
                subject("broken base64 word", "=?utf-8?B?SGVs*bG8?=", "Hello"),
                subject("emoji", "=?utf-8?B?8J+YgA==?=", "\uD83D\uDE00"),
                subject("Arabic", "=?utf-8?B?2YXYsdit2KjYpw==?=", "مرحبا"),
                MailCase.bytes(
                        "endless subject is cut",
                        "From: a@b.dk\nSubject: " + "x".repeat(50_000) + "\n\n",
                        mail -> assertEquals(1000, mail.subject().length())));
    }

    private static Stream<MailCase> addresses() {
        return Stream.of(
                from("bare address", "anna@example.dk", null, "anna@example.dk"),
                from("name and address", "Anna Hansen <Anna@Example.DK>", "Anna Hansen", "anna@example.dk"),
                from("quoted name with a comma", "\"Hansen, Anna\" <a@b.dk>", "Hansen, Anna", "a@b.dk"),
                from("encoded name", "=?utf-8?Q?S=C3=B8ren?= <s@b.dk>", "Søren", "s@b.dk"),
                from("comma in an encoded name", "=?utf-8?Q?Hansen,_Anna?= <a@b.dk>", "Hansen, Anna", "a@b.dk"),
                from("encoded name in quotes", "\"=?utf-8?Q?S=C3=B8ren?=\" <s@b.dk>", "Søren", "s@b.dk"),
                from("undeclared Latin-1 name", "S\u00f8ren <s@b.dk>", "Søren", "s@b.dk"),
                from("name in a comment", "a@b.dk (Anna Hansen)", "Anna Hansen", "a@b.dk"),
                from("quoted local part", "\"anna hansen\"@b.dk", null, "\"anna hansen\"@b.dk"),
                from("quoted local part in brackets", "Anna <\"a,b\"@b.dk>", "Anna", "\"a,b\"@b.dk"),
                from("blanks around the at-sign", "Anna < a @ b.dk >", "Anna", "a@b.dk"),
                from("name that looks like another address", "\"chef@bank.dk\" <a@b.dk>", "chef@bank.dk", "a@b.dk"),
                from("unclosed bracket", "Anna <a@b.dk", "Anna", "a@b.dk"),
                from("unclosed quote", "\"Anna <a@b.dk>", "Anna", "a@b.dk"),
                from("comma in a name without quotes", "Hansen, Anna <a@b.dk>", "Anna", "a@b.dk"),
                from("line ends hidden in a name", "=?utf-8?Q?A=0D=0ATo:_x?= <a@b.dk>", "A To: x", "a@b.dk"),
                from("international domain", "a@bl\u00e5.dk", null, "a@blå.dk"),
                MailCase.bytes("name without an address is no sender", "From: Anna Hansen\n\nHi", mail -> {
                    assertNull(mail.people().from());
                    assertProblem(mail, "An address cannot be read: Anna Hansen");
                }),
                MailCase.bytes("two at-signs are no address", "From: a@@b.dk\n\nHi", mail -> {
                    assertNull(mail.people().from());
                    assertProblem(mail, "An address cannot be read");
                }),
                MailCase.bytes("no sender is said", "Subject: x\n\nHi", mail -> {
                    assertNull(mail.people().from());
                    assertProblem(mail, "names no sender");
                }),
                MailCase.bytes(
                        "who sends for nobody is the sender",
                        "Sender: a@b.dk\n\nHi",
                        mail -> assertEquals(
                                new MailAddress(null, "a@b.dk"), mail.people().from())),
                MailCase.bytes("first of several senders", "From: a@b.dk, c@d.dk\nFrom: e@f.dk\n\nHi", mail -> {
                    assertEquals(new MailAddress(null, "a@b.dk"), mail.people().from());
                    assertProblem(mail, "several senders");
                }),
                MailCase.bytes(
                        "members of a group",
                        "From: a@b.dk\nTo: Team: Anna <a@x.dk>, b@x.dk; c@x.dk\nCc: undisclosed-recipients:;\n\nHi",
                        mail -> {
                            assertEquals(
                                    List.of("a@x.dk", "b@x.dk", "c@x.dk"),
                                    bare(mail.people().to()));
                            assertEquals(List.of(), mail.people().cc());
                        }),
                MailCase.bytes(
                        "good addresses among bad ones",
                        "From: a@b.dk\nTo: nobody, c@d.dk, <>\nReply-To: e@f.dk\n\nHi",
                        mail -> {
                            assertEquals(List.of("c@d.dk"), bare(mail.people().to()));
                            assertEquals(List.of("e@f.dk"), bare(mail.people().replyTo()));
                        }),
                returnPath("null return path is empty", "Return-Path: <>\n", ""),
                returnPath("return path", "Return-Path: <Bounce@X.dk>\n", "bounce@x.dk"),
                returnPath("absent return path is null", "", null));
    }

    private static Stream<MailCase> ids() {
        String many = IntStream.range(0, 5000).mapToObj(i -> "<" + i + "@x>").collect(Collectors.joining("\n "));
        String endless = "x".repeat(3000);
        return Stream.of(
                id("id between brackets", "Message-ID: <1@x.dk>\n", "1@x.dk"),
                id("id without brackets", "Message-ID: 1@x.dk\n", "1@x.dk"),
                id("folded id", "Message-ID:\n <1@x.dk>\n", "1@x.dk"),
                id("blank in an id", "Message-ID: <1 @x.dk>\n", "1@x.dk"),
                id("empty id is none", "Message-ID: <>\n", null),
                id("blank id is none", "Message-ID:\n", null),
                id("missing id is none", "", null),
                id("first of two ids", "Message-ID: <1@x>\nMessage-Id: <2@x>\n", "1@x"),
                MailCase.bytes(
                        "over-long ids are cut and stay apart",
                        "Message-ID: <" + endless + "1@x>\nReferences: <" + endless + "1@x> <" + endless + "2@x>\n\n",
                        mail -> {
                            assertTrue(requireNonNull(mail.ids().messageId()).length() <= 500);
                            assertEquals(
                                    mail.ids().messageId(),
                                    mail.ids().references().get(0));
                            assertNotEquals(
                                    mail.ids().references().get(0),
                                    mail.ids().references().get(1));
                        }),
                MailCase.bytes("first and last of many references", "References: " + many + "\n\n", mail -> {
                    assertEquals(100, mail.ids().references().size());
                    assertEquals("0@x", mail.ids().references().get(0));
                    assertEquals("4999@x", mail.ids().references().get(99));
                }),
                MailCase.bytes("references and what is answered", """
                        In-Reply-To: Your mail of Monday <2@x>
                        References: <1@x>
                         <2@x><> garbage

                        """, mail -> {
                    assertEquals(List.of("2@x"), mail.ids().inReplyTo());
                    assertEquals(List.of("1@x", "2@x"), mail.ids().references());
                }));
    }

    private static Stream<MailCase> dates() {
        return Stream.of(
                date("date", "Mon, 2 Mar 2026 10:12:00 +0100", "2026-03-02T09:12:00Z"),
                date("date with a zone's name", "Mon, 2 Mar 2026 10:12:00 +0100 (CET)", "2026-03-02T09:12:00Z"),
                date("date in the future as it is said", "Fri, 1 Jan 2100 00:00:00 +0000", "2100-01-01T00:00:00Z"),
                date("date in another format is none", "2026-03-02 10:12", null),
                date("nonsense is no date", "yesterday", null),
                date("year beyond reason is no date", "Mon, 2 Mar 99999999 10:12:00 +0100", null));
    }

    private static Stream<MailCase> marks() {
        return Stream.of(
                MailCase.bytes(
                        "marks of machines",
                        """
                Auto-Submitted: Auto-Replied
                Precedence:  BULK
                List-Id: News <News.example.dk>
                X-Auto-Response-Suppress: All

                """,
                        mail -> assertEquals(
                                new Marks("auto-replied", "bulk", "news <news.example.dk>", "all", null),
                                mail.marks())),
                MailCase.bytes(
                        "a mail of people has no marks",
                        "From: a@b.dk\n\nHi",
                        mail -> assertEquals(new Marks(null, null, null, null, null), mail.marks())));
    }

    private static MailCase subject(String name, String written, String read) {
        return MailCase.bytes(
                name, "From: a@b.dk\nSubject: " + written + "\n\nHi", mail -> assertEquals(read, mail.subject()));
    }

    private static MailCase from(String name, String written, @Nullable String owner, String address) {
        return MailCase.bytes(
                name,
                "From: " + written + "\n\nHi",
                mail -> assertEquals(
                        new MailAddress(owner, address), mail.people().from()));
    }

    private static MailCase returnPath(String name, String line, @Nullable String path) {
        return MailCase.bytes(
                name,
                line + "From: a@b.dk\n\nHi",
                mail -> assertEquals(path, mail.people().returnPath()));
    }

    private static MailCase id(String name, String lines, @Nullable String id) {
        return MailCase.bytes(
                name,
                lines + "From: a@b.dk\n\nHi",
                mail -> assertEquals(id, mail.ids().messageId()));
    }

    private static MailCase date(String name, String written, @Nullable String instant) {
        Consumer<IncomingMail> check = mail -> {
            assertEquals(instant == null ? null : Instant.parse(instant), mail.sentAt());
            assertEquals(instant == null, mail.problems().stream().anyMatch(problem -> problem.contains("date")));
        };
        return MailCase.bytes(name, "From: a@b.dk\nDate: " + written + "\n\nHi", check);
    }

    private static List<String> bare(List<MailAddress> addresses) {
        return addresses.stream().map(MailAddress::address).toList();
    }

    static void assertProblem(IncomingMail mail, String words) {
        assertTrue(mail.problems().stream().anyMatch(problem -> problem.contains(words)), mail.problems()::toString);
    }
}
