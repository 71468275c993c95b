package dk.kontakt.customer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who a contact says it is from. All parts may be missing; e-mail is compared in lower case, the phone number is E.164. */
public record ContactDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String customerNumber,
        @Nullable PlatformIdentity identity) {

    public ContactDetails(
            @Nullable String name, @Nullable String email, @Nullable String phone, @Nullable String customerNumber) {
        this(name, email, phone, customerNumber, null);
    }

    public ContactDetails {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        phone = phone == null ? null : PhoneNumber.e164(phone).orElse(phone);
    }

    public static ContactDetails unknown() {
        return new ContactDetails(null, null, null, null);
    }

    public boolean identifiesSomebody() {
        return email != null || phone != null || customerNumber != null || identity != null;
    }
}
