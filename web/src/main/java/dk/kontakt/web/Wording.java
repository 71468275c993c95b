package dk.kontakt.web;

import dk.kontakt.platform.LocalZone;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages say about times, in the language of the page. */
@Named
@RequestScoped
public class Wording {
    /** In which all times are shown. */
    public static final ZoneId ZONE = LocalZone.id();

    private static final Duration SOON = Duration.ofMinutes(30);

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    @Inject
    private Clock clock;

    private TimeWords times;

    @SuppressWarnings("NullAway.Init")
    public Wording() {}

    @PostConstruct
    void start() {
        times = new TimeWords(ZONE, language.getLocale());
    }

    /** As in "mandag kl. 10"; empty for null. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : messages.text(times.at(clock.instant(), instant));
    }

    /** As in "2 t 10 min tilbage"; empty for null. */
    public String remaining(@Nullable Instant due) {
        return due == null ? "" : messages.text(TimeWords.remaining(clock.instant(), due));
    }

    /** How long something has lasted. */
    public String since(@Nullable Instant start) {
        return start == null ? "" : messages.text(TimeWords.length(Duration.between(start, clock.instant())));
    }

    /** How long something has lasted, with seconds while it is short. */
    public String sinceExactly(@Nullable Instant start) {
        return start == null ? "" : messages.text(TimeWords.exact(Duration.between(start, clock.instant())));
    }

    /** A length of time from whole days down to seconds, the two largest units. */
    public String length(long seconds) {
        return messages.text(TimeWords.exact(Duration.ofSeconds(seconds)));
    }

    /** The tone of a mark for a due time: bad when overdue, warn when soon. */
    public String tone(@Nullable Instant due) {
        Instant now = clock.instant();
        if (due == null) {
            return "quiet";
        }
        return due.isBefore(now) ? "bad" : due.isBefore(now.plus(SOON)) ? "warn" : "quiet";
    }

    /** The text of the code {@code value} among those of {@code kind}, as in {@code status.OPEN}. */
    public String code(String kind, @Nullable Object value) {
        return value == null ? "" : messages.text(kind + "." + value);
    }

    /** The day alone. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : times.day(instant);
    }

    /** As in "1.249,00 kr." for DKK. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.getLocale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** The tone of a mark for a status. */
    public String statusTone(TicketStatus status) {
        return switch (status) {
            case NEW, OPEN -> "info";
            case PENDING_CUSTOMER, ON_HOLD -> "warn";
            case RESOLVED -> "good";
            case CLOSED -> "quiet";
        };
    }

    /** As in "maj 2026, juni 2026". */
    public String list(List<String> words) {
        return String.join(", ", words);
    }

    /** As {@link #code}, for codes that other systems give: an unknown one is shown as it is. */
    public String codeOr(String kind, String value) {
        return messages.textOr(kind + "." + value, value);
    }

    public String text(String key, Object... parts) {
        return messages.text(key, parts);
    }
}
