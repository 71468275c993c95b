package dk.kontakt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.MailboxTrial;
import dk.kontakt.channel.email.MailboxView;
import dk.kontakt.channel.email.rule.MailKind;
import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.Standing;
import dk.kontakt.channel.system.SystemView;
import dk.kontakt.channel.system.profile.ProfileKind;
import dk.kontakt.channel.telephony.call.CallState;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.channel.telephony.call.Outcome;
import dk.kontakt.customer.Segment;
import dk.kontakt.customer.ValueBand;
import dk.kontakt.report.value.ContactChoice;
import dk.kontakt.report.value.Dated;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.web.admin.routing.RoutingChange;
import dk.kontakt.web.admin.sla.RuleChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("m\\['([^']+)'\\]|wording\\.text\\('([^']+[^.])'[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys("da"), keys("en"));
    }

    @Test
    void bothLanguagesFillInTheSameParts() {
        assertEquals(places("da"), places("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void noTextIsEmpty(String language) {
        List<String> empty = bundle(language).entrySet().stream()
                .filter(text -> text.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), empty);
    }

    /** An apostrophe begins a quotation in a text with parts, which then swallows them. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void textsWithPartsShowEveryPart(String language) {
        List<String> swallowed = bundle(language).entrySet().stream()
                .filter(text -> !text.getKey().startsWith("jakarta."))
                .filter(text -> PLACE.matcher(text.getValue()).find())
                .filter(text -> new MessageFormat(text.getValue(), Locale.ROOT)
                        .format(new Object[] {"a", "b", "c", "d", "e"})
                        .contains("{"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), swallowed);
    }

    @Test
    void everyTextThatAPageNamesIsThere() {
        Set<String> missing = new TreeSet<>(named());
        missing.removeAll(keys("da"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCodeHasWords() {
        Set<String> codes = new TreeSet<>();
        addAll(codes, "status.", TicketStatus.values());
        addAll(codes, "case.status.", TicketStatus.values());
        addAll(codes, "channel.", Channel.values());
        addAll(codes, "priority.", Priority.values());
        addAll(codes, "segment.", Segment.values());
        addAll(codes, "state.", AgentState.values());
        addAll(codes, "state.hint.", AgentState.values());
        addAll(codes, "away.", AwayReason.values());
        addAll(codes, "refused.", Exclusion.values());
        addAll(codes, "why.excluded.", Exclusion.values());
        addAll(codes, "metric.", Metric.values());
        addAll(codes, "metric.text.", Metric.values());
        addAll(codes, "dimension.", Dimension.values());
        addAll(codes, "valueBand.", ValueBand.values());
        addAll(codes, "clockStart.", ClockStart.values());
        addAll(codes, "escalation.", Escalation.Action.values());
        addAll(codes, "clock.", SlaClock.State.values());
        addAll(codes, "admin.sla.change.", RuleChange.Kind.values());
        addAll(codes, "admin.routing.change.", RoutingChange.Kind.values());
        addAll(codes, "delivery.", Delivery.values());
        addAll(codes, "delivery.text.", Delivery.values());
        addAll(codes, "trait.", Trait.values());
        addAll(codes, "mail.kind.", MailKind.values());
        addAll(codes, "call.outcome.", Outcome.values());
        addAll(codes, "call.", CallState.RINGING, CallState.TALKING, CallState.HELD);
        addAll(codes, "event.call.", Direction.values());
        addAll(codes, "mail.mailbox.", MailboxView.State.values());
        addAll(codes, "mail.security.", Mailbox.Security.values());
        addAll(codes, "mail.authentication.", Mailbox.Authentication.values());
        addAll(codes, "admin.mailbox.trial.", MailboxTrial.Outcome.values());
        addAll(codes, "system.", BusinessSystem.values());
        addAll(codes, "system.state.", SystemView.State.values());
        addAll(codes, "system.profile.", ProfileKind.values());
        addAll(codes, "value.choice.", ContactChoice.values());
        addAll(codes, "value.standing.", Dated.Standing.values());
        addAll(codes, "customer.known.", Standing.values());
        addAll(codes, "customer.unknown.", Standing.values());
        RankingRules.USUAL.forEach(rule -> codes.add("admin.routing.rank." + rule));
        assertTrue(keys("da").containsAll(codes), () -> codes + " of " + keys("da"));
    }

    private static void addAll(Set<String> codes, String prefix, Enum<?>... values) {
        Arrays.stream(values).forEach(value -> codes.add(prefix + value));
    }

    private static Set<String> named() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(MessageBundlesTest::namedIn)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> namedIn(Path page) {
        try {
            return USED.matcher(Files.readString(page)).results().map(MessageBundlesTest::key).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Set<String> keys(String language) {
        return Collections.unmodifiableSet(bundle(language).keySet());
    }

    private static Map<String, Set<String>> places(String language) {
        return bundle(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> PLACE.matcher(text.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static TreeMap<String, String> bundle(String language) {
        var read = new Properties();
        Path file = Path.of("src/main/resources/dk/kontakt/web/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }
}
