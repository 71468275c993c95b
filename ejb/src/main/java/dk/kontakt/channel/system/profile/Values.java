package dk.kontakt.channel.system.profile;

import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as other systems write them. What cannot be read is refused at its place, and something harmless returned. */
final class Values {
    private static final int SHORT = 200;
    private static final int MOST_DIGITS = 12;
    private static final int CENTS = 2;

    /** As OData version 2 writes moments: milliseconds since 1970 in UTC, whatever stands behind the sign. */
    private static final Pattern MILLIS = Pattern.compile("/Date\\((-?\\d{1,15})([+-]\\d{1,4})?\\)/");

    /** ISO 8601, also with an offset that has no colon, as Salesforce writes it. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private Values() {}

    /** Text, or a number or truth value as text; null where it is absent or blank. */
    static @Nullable String text(JsonField field, int longest) {
        JsonValue value = field.value();
        if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        return field.optional(longest);
    }

    /** The same of one that must be there. */
    static String requiredText(JsonField field) {
        String text = text(field, SHORT);
        if (text == null && !field.isNoted()) {
            field.refuse("is required");
        }
        return text == null ? "" : text;
    }

    /** An amount of money, as number or text, with at most two decimals that count. */
    static BigDecimal amount(JsonField field) {
        String text = requiredText(field);
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() >= 0
                    && amount.precision() - amount.scale() <= MOST_DIGITS - CENTS
                    && amount.scale() <= SHORT) {
                return amount.setScale(CENTS, RoundingMode.HALF_UP);
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        field.refuse("must be an amount of at most ten digits before the decimals");
        return BigDecimal.ZERO;
    }

    /** A currency by its ISO 4217 code. */
    static String currency(JsonField field) {
        String code = requiredText(field);
        if (!code.isEmpty() && !isCurrency(code)) {
            field.refuse("must be a currency of ISO 4217");
        }
        return code;
    }

    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** A moment that must be there. */
    static Instant moment(JsonField field) {
        Instant moment = optionalMoment(field);
        if (moment == null && !field.isNoted()) {
            field.refuse("is required");
        }
        return moment == null ? Instant.EPOCH : moment;
    }

    /** A moment in any of the ways it is written, a day counting from its beginning in UTC; null where it is absent. */
    static @Nullable Instant optionalMoment(JsonField field) {
        if (field.value() instanceof JsonNumber number) {
            return Instant.ofEpochMilli(number.longValue());
        } else if (!(field.value() instanceof JsonString) && !field.isAbsent()) {
            field.refuse("must be a moment");
            return null;
        }
        String text = field.optional(SHORT);
        try {
            return text == null ? null : moment(text);
        } catch (DateTimeException | NumberFormatException e) {
            field.refuse("must be a moment of ISO 8601, as 2026-03-28T21:00:00Z");
            return null;
        }
    }

    static Instant moment(String text) {
        Matcher millis = MILLIS.matcher(text);
        if (millis.matches()) {
            return Instant.ofEpochMilli(Long.parseLong(millis.group(1)));
        }
        return text.contains("T")
                ? OffsetDateTime.parse(text, MOMENT).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** In E.164 where it is a number, else as it is written. */
    static @Nullable String phone(@Nullable String spelled) {
        return spelled == null ? null : PhoneNumber.e164(spelled).orElse(spelled);
    }

    /** As addresses are compared. */
    static @Nullable String email(@Nullable String spelled) {
        return spelled == null ? null : spelled.strip().toLowerCase(Locale.ROOT);
    }
}
