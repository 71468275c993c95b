package dk.kontakt.channel.email.mime;

import static dk.kontakt.channel.email.mime.HeaderCases.assertProblem;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

/** What is read as the text of a mail. */
final class BodyCases {
    private BodyCases() {}

    static Stream<MailCase> all() {
        return Stream.of(charsets(), encodings(), forms(), html()).flatMap(cases -> cases);
    }

    private static Stream<MailCase> charsets() {
        return Stream.of(
                text("8-bit bytes declared as ASCII", "text/plain; charset=us-ascii", "bl\u00e5b\u00e6r", "blåbær"),
                text("UTF-8 declared as Latin-1", "text/plain; charset=iso-8859-1", "bl\u00c3\u00a5", "blå"),
                text("Windows declared as UTF-8", "text/plain; charset=utf-8", "bl\u00e5b\u00e6r \u0080", "blåbær €"),
                text("Windows quotes declared as Latin-1", "text/plain; charset=iso-8859-1", "\u0093x\u0094", "“x”"),
                text("undeclared UTF-8", "text/plain", "bl\u00c3\u00a5", "blå"),
                text("charset in quotes and capitals", "TEXT/PLAIN; CHARSET=\"UTF-8\"", "bl\u00c3\u00a5", "blå"),
                text("Latin-2", "text/plain; charset=iso-8859-2", "\u00e8", "č"),
                text("Japanese", "text/plain; charset=iso-2022-jp", "\u001b$B4A;z\u001b(B", "漢字"),
                text("UTF-16 that is none", "text/plain; charset=utf-16", "Hello", "Hello"),
                text("Arabic", "text/plain; charset=windows-1256", "\u00e3\u00d1\u00cd\u00c8\u00c7", "مرحبا"),
                text("byte order mark", "text/plain; charset=utf-8", "\u00ef\u00bb\u00bfHi", "Hi"),
                text("NUL and control characters", "text/plain", "a\u0000b\u0007c\td", "abc\td"),
                MailCase.bytes(
                        "unknown charset is said", "Content-Type: text/plain; charset=x-klingon\n\nbl\u00e5", mail -> {
                            assertEquals("blå", mail.text());
                            assertProblem(mail, "\"x-klingon\" is unknown");
                        }),
                MailCase.bytes(
                        "one damaged letter in good UTF-8",
                        "Content-Type: text/plain; charset=utf-8\n\nbl\u00c3\u00a5b\u00c3\u00a6r \u00c3",
                        mail -> {
                            assertEquals("blåbær \uFFFD", mail.text());
                            assertProblem(mail, "letters may be wrong");
                        }));
    }

    private static Stream<MailCase> encodings() {
        return Stream.of(
                encoded("base64", "base64", "SGVsbG8=", "Hello"),
                encoded("base64 in capitals with a comment", "BASE64 (x)", "SGVsbG8=", "Hello"),
                encoded("base64 without its end", "base64", "SGVsbG8gd29ybGQ", "Hello world"),
                encoded("base64 with foreign characters", "base64", "SGV!!s\nbG8=", "Hello"),
                encoded("quoted-printable", "quoted-printable", "bl=C3=A5=\nb=C3=A6r", "blåbær"),
                encoded("broken quoted-printable", "quoted-printable", "100=ZZ bl=C3=A5=", "100=ZZ blå"),
                encoded("broken uuencode is read as it is", "x-uuencode", "begin 644 a\nzzzz", "begin 644 a\nzzzz"),
                encoded("unknown encoding is read as it is", "x-secret", "Hello", "Hello"),
                MailCase.bytes(
                        "unknown encoding is said",
                        "Content-Transfer-Encoding: x-secret\n\nHi",
                        mail -> assertProblem(mail, "\"x-secret\"")));
    }

    private static Stream<MailCase> forms() {
        return Stream.of(
                MailCase.bytes("no bytes at all", "", mail -> {
                    assertEquals("", mail.text());
                    assertNull(mail.html());
                    assertProblem(mail, "empty");
                }),
                MailCase.bytes("headers and no body", "From: a@b.dk\n\n", mail -> assertEquals("", mail.text())),
                MailCase.bytes("blank lines above the headers", "\n\nSubject: x\n\nHi", mail -> {
                    assertEquals("x", mail.subject());
                    assertEquals("Hi", mail.text());
                }),
                MailCase.bytes(
                        "headers without an end",
                        "From: a@b.dk",
                        mail -> assertEquals(
                                "a@b.dk", requireNonNull(mail.people().from()).address())),
                MailCase.utf8(
                        "right to left",
                        "From: a@b.dk\n\nשלום \u200fעולם",
                        mail -> assertEquals("שלום \u200fעולם", mail.text())),
                text(
                        "flowed lines",
                        "text/plain; format=flowed",
                        "one \ntwo\n three\n> four \n> five\n-- \nme",
                        "one two\nthree\n> four five\n-- \nme"),
                text(
                        "flowed lines without their spaces",
                        "text/plain; format=flowed; delsp=yes",
                        "one \ntwo",
                        "onetwo"),
                text("fixed lines stay", "text/plain", "one \ntwo", "one \ntwo"),
                text("no type but a kind", "text", "Hi", "Hi"));
    }

    private static Stream<MailCase> html() {
        return Stream.of(
                MailCase.bytes("HTML only is text too", """
                        Content-Type: text/html; charset=utf-8

                        <style>p{}</style><p>Hello<br>you &amp; me</p><ul><li>one<li>two</ul><blockquote>old</blockquote>
                        """, mail -> {
                    assertEquals("Hello\nyou & me\n\n- one\n- two\n\n> old", mail.text());
                    assertTrue(requireNonNull(mail.html()).contains("<p>Hello<br>"));
                }),
                MailCase.bytes(
                        "cells of a table",
                        "Content-Type: text/html\n\n<table><tr><td>Mug<td>89 kr.</tr><tr><td>Lid<td>9 kr.</table>",
                        mail -> assertEquals("Mug\t89 kr.\nLid\t9 kr.", mail.text())),
                MailCase.bytes("alternatives", """
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain

                        plain
                        --b
                        Content-Type: text/html

                        <b>rich</b>
                        --b--
                        """, mail -> {
                    assertEquals("plain", mail.text());
                    assertEquals("<b>rich</b>", mail.html());
                    assertEquals(0, mail.parts().size());
                }),
                MailCase.bytes("empty text beside HTML", """
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain


                        --b
                        Content-Type: text/html

                        <b>rich</b>
                        --b--
                        """, mail -> assertEquals("rich", mail.text())),
                MailCase.bytes("text below HTML is in both", """
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/html

                        <b>rich</b>
                        --b
                        Content-Type: text/plain

                        a < b
                        --b--
                        """, mail -> {
                    assertEquals("rich\na < b", mail.text());
                    assertEquals("<b>rich</b><br><div>a &lt; b</div>", mail.html());
                }));
    }

    private static MailCase text(String name, String type, String written, String read) {
        return MailCase.bytes(
                name,
                "From: a@b.dk\nContent-Type: " + type + "\n\n" + written,
                mail -> assertEquals(read, mail.text()));
    }

    private static MailCase encoded(String name, String encoding, String written, String read) {
        return MailCase.bytes(
                name,
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " + encoding + "\n\n" + written
                        + "\n",
                mail -> assertEquals(read, mail.text()));
    }
}
