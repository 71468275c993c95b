package dk.kontakt.web.report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.email.Mailing;
import dk.kontakt.channel.email.MailingService;
import dk.kontakt.channel.email.mime.Enclosure;
import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.report.Step;
import dk.kontakt.report.delivery.DeliveryService;
import dk.kontakt.report.delivery.Rhythm;
import dk.kontakt.report.delivery.Subscription;
import dk.kontakt.web.report.subject.FactsInMemory;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportNames;
import dk.kontakt.web.report.subject.StrategyInMemory;
import dk.kontakt.web.report.table.TableWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSenderTest {
    private static final Instant FIRST_OF_JUNE = Instant.parse("2026-06-01T05:00:00Z");
    private static final Instant FIRST_OF_JULY = Instant.parse("2026-07-01T05:00:00Z");
    private static final Rhythm MONTHLY = new Rhythm(Step.MONTH, null, 1, 7);

    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Mailing> mails = new ArrayList<>();
    private boolean noMailbox;

    private final ReportSender sender = new ReportSender(
            subscriptions,
            new MailingService() {
                @Override
                public void send(Mailing mailing) {
                    if (noMailbox) {
                        throw new IllegalStateException("there is no mailbox");
                    }
                    mails.add(mailing);
                }
            },
            new ReportBook(new FactsInMemory(), new StrategyInMemory()),
            new ReportNames() {
                @Override
                public TableWords in(String language) {
                    return new TableWords(Locale.forLanguageTag(language), (column, code) -> code);
                }
            });

    private final DeliveryTimer timer = new DeliveryTimer(
            new DatabaseReadiness() {
                @Override
                public boolean answers() {
                    return true;
                }
            },
            subscriptions,
            sender);

    @ParameterizedTest
    @CsvSource({"PDF, %PDF, application/pdf", "XLSX, PK, application/vnd", "CSV, 'channel,contacts', text/csv"})
    void aReportThatIsDueLeavesWithItsFile(String format, String begin, String type) {
        subscribe(1, "service", format, "boss@example.dk");
        subscriptions.now = FIRST_OF_JUNE;
        timer.look();

        Mailing mail = mails.get(0);
        Enclosure file = mail.files().get(0);
        assertEquals(1, mails.size());
        assertEquals("boss@example.dk", mail.to());
        assertEquals("Do we keep what we promise?: 1 May 2026 – 31 May 2026", mail.subject());
        assertTrue(file.name().endsWith("." + format.toLowerCase(Locale.ROOT)), file.name());
        assertTrue(file.mediaType().startsWith(type), file.mediaType());
        assertTrue(new String(file.content(), UTF_8).startsWith(begin), format);
    }

    @Test
    void nothingLeavesBeforeItIsDueNorTwice() {
        subscribe(1, "service", "PDF", "boss@example.dk", "lead@example.dk");
        subscriptions.now = FIRST_OF_JUNE.minusSeconds(1);
        timer.look();
        assertEquals(List.of(), mails);

        subscriptions.now = FIRST_OF_JUNE;
        timer.look();
        timer.look();
        assertEquals(
                List.of("boss@example.dk", "lead@example.dk"),
                mails.stream().map(Mailing::to).toList());
        assertEquals(2, mails.stream().map(Mailing::cause).distinct().count());

        subscriptions.now = FIRST_OF_JULY;
        timer.look();
        assertEquals(4, mails.size());
        assertTrue(mails.get(3).subject().contains("1 Jun 2026"), mails.get(3).subject());
    }

    @Test
    void whereThereAreNoFiguresTheMailSaysSoAndHasNoFile() {
        subscriptions.add(
                subscription(1, "service", Instant.parse("2025-06-01T05:00:00Z"), "PDF", List.of("boss@example.dk")));
        subscriptions.now = FIRST_OF_JUNE;
        timer.look();

        assertEquals(List.of(), mails.get(0).files());
        assertTrue(
                mails.get(0).text().startsWith("There are no figures"),
                mails.get(0).text());
    }

    @Test
    void aFailureStandsOnTheSubscriptionAndStopsNoOther() {
        subscribe(1, "service", "DOCX", "boss@example.dk");
        subscribe(2, "variety", "CSV", "boss@example.dk");
        subscriptions.now = FIRST_OF_JUNE;
        timer.look();

        assertEquals(1, mails.size());
        assertTrue(
                mails.get(0).subject().startsWith("What enquiries"),
                mails.get(0).subject());
        assertEquals(List.of(1L), List.copyOf(subscriptions.failures.keySet()));

        noMailbox = true;
        subscriptions.now = FIRST_OF_JULY;
        timer.look();
        assertEquals("there is no mailbox", subscriptions.failures.get(2L));
    }

    private void subscribe(long id, String report, String format, String... recipients) {
        subscriptions.add(subscription(id, report, FIRST_OF_JUNE, format, List.of(recipients)));
    }

    private static Subscription subscription(
            long id, String report, Instant due, String format, List<String> recipients) {
        var wanted = new Subscription.Wanted(report, MONTHLY, format, "en", recipients);
        return new Subscription(id, wanted, due, null, null, null);
    }

    /** What the table does, at a time that stands still. */
    private static final class Subscriptions extends DeliveryService {
        private final Map<Long, Subscription> rows = new TreeMap<>();
        private final Map<Long, String> failures = new TreeMap<>();
        private Instant now = Instant.EPOCH;

        void add(Subscription subscription) {
            rows.put(subscription.id(), subscription);
        }

        @Override
        public List<Long> due() {
            return rows.keySet().stream().filter(id -> claim(id).isPresent()).toList();
        }

        @Override
        public Optional<Subscription> claim(long id) {
            return Optional.ofNullable(rows.get(id))
                    .filter(row -> !row.nextDue().isAfter(now));
        }

        @Override
        public void sent(Subscription row) {
            Instant next = row.wanted().rhythm().after(now);
            rows.put(row.id(), new Subscription(row.id(), row.wanted(), next, now, null, null));
        }

        @Override
        public void failed(long id, String words) {
            failures.put(id, Objects.requireNonNull(words));
        }
    }
}
