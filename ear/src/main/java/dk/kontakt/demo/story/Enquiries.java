package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.season.ChannelTraits;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.demo.shop.Buyer;
import dk.kontakt.demo.shop.Order;
import dk.kontakt.demo.shop.Purchase;
import dk.kontakt.demo.shop.Shop;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.demo.text.Phrase;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Composes enquiries, one after the other as they came. */
final class Enquiries {
    private static final long FIRST_NUMBER = 100_001;
    private static final double FOLLOWS_CLOSED = 0.03;
    private static final double DETAILED = 0.55;
    private static final Duration TO_THE_ORDER = Duration.ofHours(7);

    private final Stage stage;
    private final int tickets;
    private final Present present;
    private final ClosedTickets closed;
    private final Subjects subjects = new Subjects();

    Enquiries(Stage stage, int tickets, ClosedTickets closed) {
        this.stage = stage;
        this.tickets = tickets;
        this.present = new Present(tickets, stage.arrivals(), stage.now());
        this.closed = closed;
    }

    Enquiry compose(int index, int contacts) {
        var chance = Chance.of(stage.seed(), "enquiry", index);
        Instant at = stage.arrivals().at((index + chance.share()) / tickets);
        Channel channel = stage.arrivals().channelAt(at, chance);
        Fate fate = present.fateOf(at, channel);
        var arrival = new Arrival(FIRST_NUMBER + index, at, channel, contacts, fate);
        boolean again = fate.equals(Fate.DONE) && isLetter(channel) && chance.happens(FOLLOWS_CLOSED);
        Optional<Enquiry> earlier = again ? closed.anyBefore(at, chance) : Optional.empty();
        return earlier.map(before -> continuation(arrival, before, chance)).orElseGet(() -> fresh(arrival, chance));
    }

    private record Arrival(long number, Instant at, Channel channel, int contacts, Fate fate) {}

    private Enquiry continuation(Arrival arrival, Enquiry earlier, Chance chance) {
        Enquiry.Content before = earlier.content();
        var speech = new Wording.Speech(earlier.language(), arrival.channel, before.facts(), chance);
        String body = stage.wording().customer(speech, stage.wording().say(speech, before.topic() + " again"));
        var content = new Enquiry.Content(before.topic(), before.subject(), body, before.orderNumber(), before.facts());
        var strand = new Enquiry.Strand(earlier.strand().conversation(), earlier.number());
        return enquiry(arrival, earlier.buyer(), content, strand, chance);
    }

    private Enquiry fresh(Arrival arrival, Chance chance) {
        Subjects.Subject subject = switch (arrival.fate.kind()) {
            case WAITS -> subjects.get("gas-safety");
            case UNFETCHED -> subjects.get("account");
            default -> subjects.draw(arrival.channel, chance);
        };
        Purchase purchase = purchase(subject, arrival, chance);
        Buyer buyer = stage.shop().customers().get(purchase.customer());
        Facts facts = new FactSheet(buyer, purchase, stage.wording().in(buyer.language()), chance).at(arrival.at);
        var speech = new Wording.Speech(buyer.language(), arrival.channel, facts, chance);
        Enquiry.Content content =
                content(speech, subject.category(), orderNumber(purchase.order(), arrival.channel, chance));
        return enquiry(arrival, buyer, content, new Enquiry.Strand(chance.uuid().toString(), null), chance);
    }

    private Enquiry.Content content(Wording.Speech speech, String topic, @Nullable String orderNumber) {
        Wording wording = stage.wording();
        Phrase opening = wording.phrase(speech, topic + " opening");
        Facts facts = opening.scene() == null ? speech.facts() : speech.facts().inScene(opening.scene());
        Wording.Speech inScene = speech.about(facts);
        String text = opening.text() + detail(inScene, topic);
        return new Enquiry.Content(
                topic, wording.say(inScene, topic + " subject"), wording.customer(inScene, text), orderNumber, facts);
    }

    private String detail(Wording.Speech speech, String topic) {
        return speech.chance().happens(DETAILED)
                ? stage.wording()
                        .in(speech.language())
                        .find(topic + " detail", speech.facts(), speech.chance())
                        .map(detail -> " " + detail.text())
                        .orElse("")
                : "";
    }

    private Enquiry enquiry(
            Arrival arrival, Buyer buyer, Enquiry.Content content, Enquiry.Strand strand, Chance chance) {
        boolean chosen = arrival.channel == Channel.PHONE || arrival.channel == Channel.FORM;
        ShopRules.Choice choice = chosen && strand.follows() == null
                ? stage.rules().byTopic(content.topic(), chance)
                : stage.rules().byWords(buyer.language(), content.subject(), content.body());
        return new Enquiry(
                arrival.number,
                arrival.at,
                arrival.channel,
                buyer,
                content,
                choice,
                strand,
                arrival.contacts,
                arrival.fate);
    }

    private Purchase purchase(Subjects.Subject subject, Arrival arrival, Chance chance) {
        Shop shop = stage.shop();
        Predicate<Purchase> fits = fits(subject, arrival.channel);
        Optional<Purchase> found = switch (subject.needs()) {
            case "order" -> shop.orderedBefore(arrival.at, chance.around(subject.age(), 0.5), fits);
            case "sale" ->
                chance.happens(traits(arrival.channel).buyers())
                        ? shop.ordersAfter(arrival.at, chance.around(TO_THE_ORDER, 1.3), fits)
                        : Optional.empty();
            default -> Optional.empty();
        };
        return found.orElseGet(() -> shop.browsing(arrival.at, chance, fits));
    }

    private Predicate<Purchase> fits(Subjects.Subject subject, Channel channel) {
        boolean phoneNeeded =
                PHONE_NEEDED.getOrDefault(channel, subject.category().equals("gas-safety"));
        return purchase -> subject.fits(purchase.product().kind())
                && (!phoneNeeded || stage.shop().customers().hasPhone(purchase.customer()));
    }

    private static final Map<Channel, Boolean> PHONE_NEEDED =
            Map.of(Channel.PHONE, true, Channel.SMS, true, Channel.WHATSAPP, true);

    private ChannelTraits traits(Channel channel) {
        return stage.pace().traits(channel);
    }

    private static @Nullable String orderNumber(@Nullable Order order, Channel channel, Chance chance) {
        double named = switch (channel) {
            case FORM -> 1;
            case PHONE, CHAT -> 0.7;
            case EMAIL -> 0.5;
            default -> 0.25;
        };
        return order != null && chance.happens(named) ? order.number() : null;
    }

    private static boolean isLetter(Channel channel) {
        return channel == Channel.EMAIL || channel == Channel.FORM;
    }
}
