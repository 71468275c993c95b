package dk.kontakt.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Telephone numbers in any spelling, normalised to E.164; a number without a country code is Danish. */
public final class PhoneNumber {
    private static final String HOME = "DK";

    private PhoneNumber() {}

    /** The number as {@code +4512345678}; empty where {@code spelled} is no possible number. */
    public static Optional<String> e164(String spelled) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(spelled, HOME);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
