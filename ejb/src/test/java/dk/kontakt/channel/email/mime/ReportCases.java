package dk.kontakt.channel.email.mime;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

/** What is read of delivery reports. */
final class ReportCases {
    private static final String REPORT = """
            Return-Path: <>
            From: MAILER-DAEMON@x.dk
            Auto-Submitted: auto-replied
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; x.dk

            Final-Recipient: rfc822; Anna@Example.dk
            Action: Failed
            Status: 5.1.1 (no such user)

            Original-Recipient: rfc822;bo@example.dk
            Final-Recipient: rfc822; bo@elsewhere.dk
            Status: 4.4.7

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <17@kontakt.dk>
            Subject: Your case
            --b--
            """;

    private ReportCases() {}

    static Stream<MailCase> all() {
        return Stream.of(
                MailCase.bytes("report with returned headers", REPORT, mail -> {
                    assertEquals("Sorry.", mail.text());
                    assertEquals(
                            new DeliveryReport(
                                    "17@kontakt.dk",
                                    List.of(
                                            new DeliveryReport.Recipient("anna@example.dk", "failed", "5.1.1"),
                                            new DeliveryReport.Recipient("bo@example.dk", "delayed", "4.4.7"))),
                            mail.marks().report());
                    assertEquals("", mail.people().returnPath());
                }),
                MailCase.bytes(
                        "report with the returned mail",
                        REPORT.replace("text/rfc822-headers", "message/rfc822"),
                        mail -> assertEquals(
                                "17@kontakt.dk",
                                requireNonNull(mail.marks().report()).originalMessageId())),
                MailCase.bytes(
                        "report without the returned mail",
                        REPORT.substring(0, REPORT.lastIndexOf("--b\nContent")) + "--b--\n",
                        mail -> {
                            assertNull(requireNonNull(mail.marks().report()).originalMessageId());
                            assertEquals(
                                    2,
                                    requireNonNull(mail.marks().report())
                                            .recipients()
                                            .size());
                        }),
                MailCase.bytes(
                        "report without recipients",
                        REPORT.replaceAll("(?m)^(Final|Original)-.*\n", ""),
                        mail -> assertEquals(
                                List.of(), requireNonNull(mail.marks().report()).recipients())),
                MailCase.bytes(
                        "receipt of a reader is no delivery report",
                        REPORT.replace("delivery-status", "disposition-notification"),
                        mail -> assertNull(mail.marks().report())));
    }
}
