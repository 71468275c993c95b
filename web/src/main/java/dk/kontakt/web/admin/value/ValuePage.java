package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.Dated;
import dk.kontakt.report.value.Terms;
import dk.kontakt.report.value.ValueService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What figures of value rest on today, and all that was ever written. */
@Named
@RequestScoped
public class ValuePage {
    private static final int PERCENT = 2;

    @Inject
    private ValueService value;

    @Inject
    private Wording wording;

    @Inject
    private PageMessages messages;

    private List<Dated<Terms>> terms;
    private List<Dated<Attribution>> attributions;
    private List<Dated<AdvertisedHours>> hours;

    @SuppressWarnings("NullAway.Init")
    public ValuePage() {}

    @PostConstruct
    void read() {
        terms = value.terms();
        attributions = value.attribution();
        hours = value.hours();
    }

    public List<Dated<Terms>> getTerms() {
        return terms;
    }

    public List<Dated<Attribution>> getAttributions() {
        return attributions;
    }

    public List<Dated<AdvertisedHours>> getHours() {
        return hours;
    }

    /** In the order of the channels. */
    public List<Dated<Terms>> getTermsInForce() {
        return terms.stream()
                .filter(Dated::isInForce)
                .sorted(Comparator.comparing(row -> row.what().channel()))
                .toList();
    }

    public List<Dated<Attribution>> getAttributionInForce() {
        return attributions.stream().filter(Dated::isInForce).toList();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** The calendar whose hours the channel promises today; empty where it promises none. */
    public String calendarOf(Channel channel) {
        return promise(channel).map(AdvertisedHours::calendar).orElse("");
    }

    /** As in "1. sep. 2026"; what has held from the start has no day. */
    public String day(LocalDate date) {
        return date.equals(LocalDate.EPOCH)
                ? messages.text("value.always")
                : wording.day(date.atStartOfDay(Wording.ZONE).toInstant());
    }

    public BigDecimal percent(BigDecimal share) {
        return new BigDecimal(share.movePointRight(PERCENT).stripTrailingZeros().toPlainString());
    }

    /** The tone of a mark for what has become of a row. */
    public String tone(Dated<?> row) {
        return switch (row.standing()) {
            case IN_FORCE -> "good";
            case TO_COME -> "info";
            case PAST, SUPERSEDED -> "quiet";
        };
    }

    Optional<AdvertisedHours> promise(Channel channel) {
        return hours.stream()
                .filter(Dated::isInForce)
                .map(Dated::what)
                .filter(row -> row.channel() == channel)
                .findFirst();
    }
}
