package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.ContactChoice;
import dk.kontakt.report.value.Terms;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the figures of value shall rest on. All wrong fields are named. */
final class ValueRequests {
    private static final BigDecimal MOST = new BigDecimal("99999999.99");
    private static final BigDecimal LARGEST_SHARE = new BigDecimal("9.9999");
    private static final int LONGEST = 200;
    private static final int WEEK_SECONDS = 604_800;

    private final JsonField json;

    private ValueRequests(JsonObject body) {
        this.json = JsonField.of(body);
    }

    static Terms terms(JsonObject body) {
        var request = new ValueRequests(body);
        var terms = new Terms(
                request.channel(),
                request.date(),
                request.decimal("hourlyRate", MOST, 2),
                request.decimal("fixedPerContact", MOST, 2),
                request.json.at("answerWithinSeconds").integer(1, WEEK_SECONDS),
                request.integer("shortAbandonSeconds", 0, 3_600));
        return request.sound(terms);
    }

    static Attribution attribution(JsonObject body) {
        var request = new ValueRequests(body);
        var attribution = new Attribution(
                request.date(),
                request.integer("windowHours", 1, Attribution.LONGEST_WINDOW),
                Objects.requireNonNullElse(
                        request.json.at("choice").requiredOneOf(ContactChoice.class), ContactChoice.LAST_CONTACT),
                request.decimal("costAlarmShare", LARGEST_SHARE, 4));
        return request.sound(attribution);
    }

    /** No calendar has to be said, with null. */
    static AdvertisedHours hours(JsonObject body) {
        var request = new ValueRequests(body);
        if (!request.json.names("calendar")) {
            request.json.at("calendar").refuse("is required, if only as null");
        }
        var hours = new AdvertisedHours(
                request.channel(), request.date(), request.json.at("calendar").optional(LONGEST));
        return request.sound(hours);
    }

    private <T> T sound(T read) {
        json.problems().requireNone(RequestRefused::new);
        return read;
    }

    private Channel channel() {
        return Objects.requireNonNullElse(json.at("channel").requiredOneOf(Channel.class), Channel.EMAIL);
    }

    private LocalDate date() {
        return DateField.required(json.at("validFrom"));
    }

    private BigDecimal decimal(String name, BigDecimal most, int digits) {
        JsonField field = json.at(name);
        return required(field, field.decimal(BigDecimal.ZERO, most, digits), BigDecimal.ZERO);
    }

    private int integer(String name, int least, int most) {
        JsonField field = json.at(name);
        return required(field, field.integer(least, most), least);
    }

    private static <T> T required(JsonField field, @Nullable T read, T otherwise) {
        if (read == null && !field.isNoted()) {
            field.refuse("is required");
        }
        return read == null ? otherwise : read;
    }
}
