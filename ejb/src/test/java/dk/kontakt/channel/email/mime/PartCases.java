package dk.kontakt.channel.email.mime;

import static dk.kontakt.channel.email.mime.HeaderCases.assertProblem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What is read as files, and of mail whose parts are not as they should be. */
final class PartCases {
    private PartCases() {}

    static Stream<MailCase> all() {
        return Stream.of(names(), kinds(), structure(), Stream.of(winmail(), brokenWinmail()))
                .flatMap(cases -> cases);
    }

    private static Stream<MailCase> names() {
        return Stream.of(
                named("plain name", "filename=a.pdf", "a.pdf"),
                named("quoted name", "filename=\"my file.pdf\"", "my file.pdf"),
                named("name with blanks and no quotes", "filename=my file.pdf", "my file.pdf"),
                named("name in pieces", "filename*0=\"long\"; filename*1=\" name.pdf\"", "long name.pdf"),
                named("name in another charset", "filename*=iso-8859-1'da'bl%E5.pdf", "blå.pdf"),
                named(
                        "pieces in another charset",
                        "filename*0*=utf-8''bl%C3; filename*1*=%A5%20; filename*2=x.pdf",
                        "blå x.pdf"),
                named("extended name before the plain one", "filename=\"x.pdf\"; filename*=utf-8''%C3%A6.pdf", "æ.pdf"),
                named("encoded word as a name", "filename=\"=?utf-8?Q?=C3=A6.pdf?=\"", "æ.pdf"),
                named("undeclared 8-bit name", "filename=\"bl\u00e5.pdf\"", "blå.pdf"),
                named("Windows path", "filename=\"..\\\\..\\\\evil.exe\"", "evil.exe"),
                named("Windows path without escapes", "filename=\"C:\\temp\\evil.exe\"", "evil.exe"),
                named("Unix path", "filename=\"../../etc/passwd\"", "passwd"),
                named("path behind an escape", "filename*=utf-8''..%2F..%5Cevil.exe", "evil.exe"),
                named("line end and NUL in a name", "filename*=utf-8''a%0D%0Ab%00.pdf", "a b.pdf"),
                named("reversed name", "filename*=utf-8''a%E2%80%AEfdp.exe", "afdp.exe"),
                named("reserved characters", "filename=\"a<b>:c?.pdf\"", "a_b__c_.pdf"),
                named("name that is only a path", "filename=\"../\"", "attachment.pdf"),
                named("no name", "x=y", "attachment.pdf"),
                named("unclosed quote", "filename=\"a.pdf", "a.pdf"),
                named(
                        "endless name keeps its ending",
                        "filename=" + "x".repeat(999) + ".pdf",
                        "x".repeat(196) + ".pdf"));
    }

    private static Stream<MailCase> kinds() {
        return Stream.of(
                MailCase.bytes("attachment beside text", mixed("text/plain; name=notes.txt", "Hi there"), mail -> {
                    assertEquals("Hello", mail.text());
                    assertEquals("notes.txt", mail.parts().get(0).name());
                    assertArrayEquals(
                            "Hi there".getBytes(StandardCharsets.US_ASCII),
                            mail.parts().get(0).content());
                }),
                MailCase.bytes("invitation", mixed("text/calendar; method=REQUEST", "BEGIN:VCALENDAR"), mail -> {
                    assertEquals("Hello", mail.text());
                    assertEquals("invite.ics", mail.parts().get(0).name());
                    assertEquals("text/calendar", mail.parts().get(0).mediaType());
                }),
                MailCase.bytes(
                        "forwarded mail",
                        mixed("message/rfc822", "Subject: Old\nContent-Type: text/html\n\nOld text"),
                        mail -> {
                            assertEquals("Hello", mail.text());
                            assertEquals("Old.eml", mail.parts().get(0).name());
                            assertEquals("message/rfc822", mail.parts().get(0).mediaType());
                        }),
                MailCase.bytes(
                        "forwarded mail without a subject",
                        mixed("message/rfc822", "From: a@b.dk\n\nx"),
                        mail -> assertEquals("message.eml", mail.parts().get(0).name())),
                MailCase.bytes(
                        "uuencoded file",
                        mixed(
                                "application/x\nContent-Transfer-Encoding: x-uuencode",
                                "begin 644 a.txt\n%2&5L;&\\\n`\nend\n"),
                        mail -> assertEquals(
                                "Hello", new String(mail.parts().get(0).content(), StandardCharsets.US_ASCII))),
                MailCase.bytes(
                        "type that is none",
                        mixed("%&/", "x"),
                        mail -> assertEquals(
                                "application/octet-stream", mail.parts().get(0).mediaType())),
                MailCase.bytes("pictures within HTML", """
                        Content-Type: multipart/related; boundary=b

                        --b
                        Content-Type: text/html

                        <img src="cid:logo%401"><img src='CID:no'>
                        --b
                        Content-Type: image/png; name=logo.png
                        Content-ID: <logo@1>
                        Content-Disposition: inline
                        Content-Transfer-Encoding: base64

                        AAEC
                        --b
                        Content-Type: image/png
                        Content-ID: <unused>

                        x
                        --b--
                        """, mail -> {
                    assertEquals("logo@1", mail.parts().get(0).contentId());
                    assertArrayEquals(new byte[] {0, 1, 2}, mail.parts().get(0).content());
                    assertEquals("image.png", mail.parts().get(1).name());
                    assertEquals(null, mail.parts().get(1).contentId());
                }),
                MailCase.bytes("mail that is a file", "Content-Type: application/pdf; name=a.pdf\n\n%PDF", mail -> {
                    assertEquals("", mail.text());
                    assertEquals("a.pdf", mail.parts().get(0).name());
                }));
    }

    private static Stream<MailCase> structure() {
        return Stream.of(
                MailCase.bytes("no boundary declared", "Content-Type: multipart/mixed\n\n" + TWO, PartCases::assertTwo),
                MailCase.bytes(
                        "wrong boundary declared",
                        "Content-Type: multipart/mixed; boundary=wrong\n\nIntro\n" + TWO,
                        mail -> {
                            assertEquals("Intro\n\nHello", mail.text());
                            assertProblem(mail, "not separated as it declares");
                        }),
                MailCase.bytes(
                        "no closing boundary",
                        "Content-Type: multipart/mixed; boundary=b\n\n" + TWO.replace("--b--", ""),
                        mail -> {
                            assertTwo(mail);
                            assertProblem(mail, "ends too early");
                        }),
                MailCase.bytes(
                        "no parts where parts are declared",
                        "Content-Type: multipart/mixed; boundary=b\nSubject: x\n\nJust text",
                        mail -> {
                            assertEquals("Just text", mail.text());
                            assertEquals("x", mail.subject());
                            assertProblem(mail, "could not be told apart");
                        }),
                MailCase.bytes(
                        "broken part within good ones",
                        mixed("multipart/mixed; boundary=c", "Lost text"),
                        mail -> assertTrue(
                                mail.text().contains("Hello") && mail.text().contains("Lost text"), mail.text())),
                MailCase.bytes(
                        "text before and after the parts is not read",
                        "Content-Type: multipart/mixed; boundary=b\n\nMIME!\n" + TWO + "\nbye",
                        PartCases::assertTwo),
                MailCase.bytes("parts without end", many(1000), mail -> {
                    assertTrue(mail.parts().size() <= Limits.MOST_PARTS);
                    assertProblem(mail, "more than 200 parts");
                }),
                MailCase.bytes("nested without end", nested(500), mail -> assertProblem(mail, "nested deeper than 20")),
                MailCase.bytes("nested a little", nested(5), mail -> assertEquals("deep", mail.text())),
                MailCase.bytes(
                        "encoding declared for the whole",
                        "Content-Transfer-Encoding: base64\nContent-Type: multipart/mixed; boundary=b\n\n" + TWO,
                        PartCases::assertTwo),
                MailCase.bytes(
                        "bare line feeds", "Content-Type: multipart/mixed; boundary=b\n\n" + TWO, PartCases::assertTwo),
                new MailCase(
                        "mail of line feeds only",
                        ("Content-Type: multipart/mixed; boundary=b\n\n" + TWO).getBytes(StandardCharsets.US_ASCII),
                        PartCases::assertTwo));
    }

    private static final String TWO = """
            --b

            Hello
            --b
            Content-Type: application/pdf; name=a.pdf

            %PDF
            --b--
            """;

    private static void assertTwo(IncomingMail mail) {
        assertEquals("Hello", mail.text());
        assertEquals(List.of("a.pdf"), mail.parts().stream().map(MailPart::name).toList());
    }

    private static MailCase winmail() {
        String packed = Base64.getMimeEncoder().encodeToString(Tnef.withFile("notat.txt", "Hemmeligt"));
        return MailCase.bytes(
                "files in winmail.dat",
                mixed("application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", packed),
                mail -> {
                    assertEquals("notat.txt", mail.parts().get(0).name());
                    assertEquals("text/plain", mail.parts().get(0).mediaType());
                    assertEquals("Hemmeligt", new String(mail.parts().get(0).content(), StandardCharsets.US_ASCII));
                });
    }

    private static MailCase brokenWinmail() {
        return MailCase.bytes(
                "broken winmail.dat is kept", mixed("application/ms-tnef; name=winmail.dat", "junk"), mail -> {
                    assertEquals("winmail.dat", mail.parts().get(0).name());
                    assertProblem(mail, "winmail.dat");
                });
    }

    private static MailCase named(String name, String parameter, String read) {
        return MailCase.bytes(
                "file: " + name,
                mixed("application/pdf\nContent-Disposition: attachment; " + parameter, "x"),
                mail -> assertEquals(read, mail.parts().get(0).name()));
    }

    private static String mixed(String type, String content) {
        return "From: a@b.dk\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nHello\n--b\nContent-Type: " + type
                + "\n\n" + content + "\n--b--\n";
    }

    private static String many(int count) {
        return "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: image/png\n\nx\n".repeat(count)
                + "--b--\n";
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("x\n\n--b")
                    .append(i)
                    .append("x\n");
        }
        return mail.append("\ndeep\n").toString();
    }
}
