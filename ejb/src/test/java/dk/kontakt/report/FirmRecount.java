package dk.kontakt.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the fact of each contact by going through the whole firm for it, as the definitions read, for comparison with the SQL. */
final class FirmRecount {
    private static final Duration WEEK = Duration.ofHours(168);
    private static final Comparator<Firm.Message> EARLIER =
            comparing(Firm.Message::received).thenComparing(Firm.Message::id);

    private final Firm firm;
    private final Instant now;

    FirmRecount(Firm firm, Instant now) {
        this.firm = firm;
        this.now = now;
    }

    /** By day, channel and contact. */
    List<ContactFact> facts() {
        return firm.contacts().stream()
                .map(this::fact)
                .sorted(comparing(ContactFact::day)
                        .thenComparing(fact -> fact.channel().name())
                        .thenComparing(ContactFact::contact))
                .toList();
    }

    private ContactFact fact(Firm.Message contact) {
        Firm.Case one = contact.of();
        ZonedDateTime local = contact.received().atZone(Days.ZONE);
        LocalDate day = local.toLocalDate();
        Optional<Firm.Answer> answer = firm.replies().stream()
                .filter(reply -> reply.to().equals(one) && !reply.sent().isBefore(contact.received()))
                .min(comparing(Firm.Answer::sent).thenComparing(Firm.Answer::id));
        Firm.Call call = contact.call();
        boolean inVain = call != null
                && (call.outcome().equals("ABANDONED") || call.outcome().equals("MISSED"));
        boolean abandoned = contact.abandoned() || inVain;
        Integer wait = call != null ? (Integer) call.waitSeconds() : contact.waitSeconds();
        if (wait == null && answer.isPresent()) {
            wait = (int) seconds(contact.received(), answer.get().sent());
        }
        boolean taken = call != null && call.isAnswered() || contact.waitSeconds() != null || answer.isPresent();
        boolean answered = !abandoned && taken;
        String agent = answer.map(Firm.Answer::agent)
                .or(() -> Optional.ofNullable(call).map(Firm.Call::agent))
                .or(() -> agentOf(contact))
                .orElse(null);
        int talk = call != null ? call.talkSeconds() : requireNonNullElse(contact.handleSeconds(), 0);
        int hold = call != null ? call.holdSeconds() : 0;
        for (Firm.Ours ours : firm.callsOfOurs()) {
            if (ours.to().equals(one) && isOf(ours.started(), contact)) {
                talk += ours.talkSeconds();
                hold += ours.holdSeconds();
            }
        }
        int writing = firm.replies().stream()
                .filter(reply -> reply.to().equals(one) && isOf(reply.sent(), contact))
                .mapToInt(Firm.Answer::handleSeconds)
                .sum();
        int wrapUp = answered ? wrapUp(contact, agent) : 0;
        int handle = talk + hold + wrapUp + writing;
        Firm.Terms terms = terms(contact.channel(), day);
        Integer within = terms == null ? null : terms.answerWithin();
        Integer brief = terms == null ? null : terms.shortAbandon();
        boolean isBrief = brief != null && wait != null && wait <= brief;
        boolean opened = contactsOf(one).findFirst().orElseThrow().equals(contact);
        boolean resolved = opened && one.resolved() != null && one.mergedInto() == null;
        List<Firm.Purchase> bought =
                firm.orders().stream().filter(order -> belongs(order, contact)).toList();
        return new ContactFact(
                day,
                contact.channel(),
                contact.id(),
                local.getHour(),
                contact.received(),
                one.number(),
                one.kind().code(),
                one.kind().complaint(),
                one.kind().beforeSale(),
                Firm.segment(one.customer()),
                "service",
                agent,
                opened,
                answered,
                within != null && (answered || abandoned && !isBrief),
                answered && within != null && wait != null && wait > within,
                abandoned,
                abandoned && isBrief,
                wait,
                talk,
                hold,
                wrapUp,
                writing,
                handle,
                opened && one.answered() != null ? (Long) seconds(one.created(), one.answered()) : null,
                opened && isPromised(one),
                opened
                        && one.due() != null
                        && one.answered() != null
                        && !one.answered().isAfter(one.due()),
                resolved,
                resolved && one.resolved() != null ? (Long) seconds(one.created(), one.resolved()) : null,
                opened ? one.reopened() : 0,
                resolved && neededOneContact(one, contact),
                opened ? score(one) : null,
                null,
                bought.size(),
                bought.stream().map(Firm.Purchase::amount).reduce(new BigDecimal("0.00"), BigDecimal::add),
                cost(terms, handle));
    }

    private Stream<Firm.Message> contactsOf(Firm.Case one) {
        return firm.contacts().stream().filter(other -> other.of().equals(one)).sorted(EARLIER);
    }

    /** Whether it is the last contact before, or the first of all where there is none before. */
    private boolean isOf(Instant instant, Firm.Message contact) {
        Firm.Message last = contactsOf(contact.of())
                .filter(other -> !other.received().isAfter(instant))
                .max(EARLIER)
                .orElseGet(() -> contactsOf(contact.of()).findFirst().orElseThrow());
        return last.equals(contact);
    }

    private Optional<String> agentOf(Firm.Message contact) {
        return firm.stays().stream()
                .filter(stay -> stay.of().equals(contact.of()))
                .filter(stay -> stay.until() == null || stay.until().isAfter(contact.received()))
                .min(comparing(Firm.Stay::from).thenComparing(Firm.Stay::id))
                .map(Firm.Stay::agent);
    }

    private int wrapUp(Firm.Message contact, @Nullable String agent) {
        Instant ended = talkEnded(contact);
        if (ended == null || agent == null) {
            return 0;
        }
        List<Firm.Turn> turns = firm.turns().stream()
                .filter(turn -> turn.agent().equals(agent))
                .sorted(comparing(Firm.Turn::at).thenComparing(Firm.Turn::id))
                .toList();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Instant began = turns.get(i).at();
            if (turns.get(i).state().equals("WRAP_UP")
                    && !began.isBefore(ended.minusSeconds(1))
                    && !began.isAfter(ended.plusSeconds(5))) {
                return (int) seconds(began, turns.get(i + 1).at());
            }
        }
        return 0;
    }

    private static @Nullable Instant talkEnded(Firm.Message contact) {
        if (contact.call() != null) {
            return contact.call().talkEnded();
        }
        Integer wait = contact.waitSeconds();
        return wait == null || contact.channel() == Channel.EMAIL
                ? null
                : contact.received().plusSeconds(wait + (long) requireNonNullElse(contact.handleSeconds(), 0));
    }

    private boolean isPromised(Firm.Case one) {
        Instant due = one.due();
        if (due == null) {
            return false;
        }
        Instant resolved = one.resolved();
        return one.answered() != null || due.isBefore(now) && (resolved == null || resolved.isAfter(due));
    }

    private boolean neededOneContact(Firm.Case one, Firm.Message contact) {
        Instant resolved = one.resolved();
        Comparator<Firm.Case> order = comparing(Firm.Case::created).thenComparing(Firm.Case::number);
        return resolved != null
                && contactsOf(one).noneMatch(other -> !other.equals(contact) && !other.automatic())
                && firm.cases().stream()
                        .noneMatch(other -> Long.valueOf(one.number()).equals(other.mergedInto()))
                && firm.cases().stream()
                        .filter(other -> other.customer() == one.customer() && other.kind() == one.kind())
                        .filter(other -> order.compare(other, one) > 0)
                        .noneMatch(other -> !other.created().isAfter(resolved.plus(WEEK)));
    }

    private @Nullable Integer score(Firm.Case one) {
        return firm.ratings().stream()
                .filter(rating -> rating.of().equals(one))
                .map(Firm.Rating::score)
                .findFirst()
                .orElse(null);
    }

    private boolean belongs(Firm.Purchase order, Firm.Message contact) {
        LocalDate day = order.placed().atZone(Days.ZONE).toLocalDate();
        Firm.Attribution rule = firm.attributions().stream()
                .filter(other -> !other.validFrom().isAfter(day))
                .max(comparing(Firm.Attribution::validFrom))
                .orElseThrow();
        Stream<Firm.Message> eligible = firm.contacts().stream()
                .filter(other -> other.of().customer() == order.customer())
                .filter(other -> other.received().isBefore(order.placed()))
                .filter(other -> !other.received().isBefore(order.placed().minus(Duration.ofHours(rule.hours()))));
        Optional<Firm.Message> chosen = rule.last() ? eligible.max(EARLIER) : eligible.min(EARLIER);
        return order.currency().equals("DKK") && chosen.filter(contact::equals).isPresent();
    }

    private Firm.@Nullable Terms terms(Channel channel, LocalDate day) {
        return firm.terms().stream()
                .filter(other ->
                        other.channel() == channel && !other.validFrom().isAfter(day))
                .max(comparing(Firm.Terms::validFrom))
                .orElse(null);
    }

    private static BigDecimal cost(Firm.@Nullable Terms terms, int handleSeconds) {
        if (terms == null) {
            return new BigDecimal("0.00");
        }
        return terms.hourlyRate()
                .multiply(BigDecimal.valueOf(handleSeconds))
                .divide(BigDecimal.valueOf(3_600), 12, RoundingMode.HALF_UP)
                .add(terms.fixed())
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Whole ones, rounded down. */
    private static long seconds(Instant from, Instant to) {
        return Math.floorDiv(Duration.between(from, to).toNanos(), 1_000_000_000L);
    }
}
