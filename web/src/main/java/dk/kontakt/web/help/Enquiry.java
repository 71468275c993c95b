package dk.kontakt.web.help;

import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ContactRefused;
import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.platform.JsonObjects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a visitor writes into the contact form. */
public class Enquiry {
    private String id = "help-" + UUID.randomUUID();
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String customerNumber;
    private @Nullable String orderNumber;
    private @Nullable String subject;
    private @Nullable String message;

    /**
     * The enquiry as a contact, read by the same rules as one that comes through the API.
     *
     * @throws ContactRefused naming every wrong field
     */
    ReceiveContact contact(@Nullable String topic, String language) {
        var from = JsonObjects.of("name", name, "email", email, "phone", phone, "customerNumber", customerNumber);
        return ContactReader.read(JsonObjects.of(
                "channel", "FORM",
                "externalId", id,
                "from", from,
                "subject", subject,
                "body", message,
                "topic", topic,
                "language", language,
                "orderNumber", orderNumber));
    }

    /** Made once for each form that is shown, so that sending it twice gives one case. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(@Nullable String customerNumber) {
        this.customerNumber = customerNumber;
    }

    public @Nullable String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(@Nullable String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
