package dk.kontakt.channel.system.profile;

import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.platform.JsonField;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SAP S/4HANA by its business APIs: {@code A_BusinessPartner} with its addresses, and {@code A_SalesOrder} with {@code to_Item}, in the
 * envelope of OData 2 or 4.
 */
final class SapProfile implements Profile {
    private static final int LONG = 1_000;
    private static final int LONGEST_SUMMARY = 500;

    @Override
    public List<CustomerFacts> customers(Statement statement) {
        return OData.read(statement, record -> customer(record, statement));
    }

    @Override
    public List<OrderFacts> orders(Statement statement) {
        return OData.read(statement, record -> order(record, statement));
    }

    private static CustomerFacts customer(JsonField record, Statement statement) {
        String partner = Values.requiredText(record.at("BusinessPartner"));
        var facts = new Facts()
                .take(record, "BusinessPartnerFullName", "name")
                .take(record, "Industry", "industry")
                .take(record, "BusinessPartnerGrouping", "grouping")
                .putIfThere("customerNumber", record.at("Customer").optional(LONG))
                .putIfThere(
                        "language", language(record.at("CorrespondenceLanguage").optional(LONG)));
        for (JsonField address : OData.related(record, "to_BusinessPartnerAddress")) {
            facts.putIfThere("email", Values.email(first(address, "to_EmailAddress", "EmailAddress")))
                    .putIfThere("phone", Values.phone(phone(address)));
        }
        return new CustomerFacts(partner, facts.all(), statement.stamp(changedAt(record), 0));
    }

    private static @Nullable String phone(JsonField address) {
        String mobile = first(address, "to_MobilePhoneNumber", "InternationalPhoneNumber");
        return mobile == null ? first(address, "to_PhoneNumber", "InternationalPhoneNumber") : mobile;
    }

    private static @Nullable String first(JsonField record, String relation, String member) {
        return OData.related(record, relation).stream()
                .map(related -> related.at(member).optional(LONG))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** SAP's own codes of languages are those of ISO for both of ours; others are not ours. */
    private static @Nullable String language(@Nullable String code) {
        String lower = code == null ? "" : code.toLowerCase(Locale.ROOT);
        return lower.equals("da") || lower.equals("en") ? lower : null;
    }

    /** The day of the last change, and its time of day, which is a field of its own; both as the server has them. */
    private static Instant changedAt(JsonField record) {
        Instant day = Values.moment(record.at("LastChangeDate"));
        JsonField time = record.at("LastChangeTime");
        String spelled = time.optional(LONG);
        try {
            return spelled == null ? day : day.plus(Duration.parse(spelled));
        } catch (DateTimeParseException e) {
            time.refuse("must be a time of day, as PT13H05M00S");
            return day;
        }
    }

    private static OrderFacts order(JsonField record, Statement statement) {
        var content = new OrderFacts.Content(
                Values.requiredText(record.at("SoldToParty")),
                Values.moment(record.at("SalesOrderDate")),
                Values.amount(record.at("TotalNetAmount")),
                Values.currency(record.at("TransactionCurrency")),
                summary(record));
        return new OrderFacts(
                Values.requiredText(record.at("SalesOrder")),
                status(record.at("OverallSDProcessStatus")),
                content,
                statement.stamp(Values.moment(record.at("LastChangeDateTime")), 0));
    }

    private static String summary(JsonField record) {
        String items =
                OData.related(record, "to_Item").stream().map(SapProfile::item).collect(Collectors.joining(", "));
        return items.length() > LONGEST_SUMMARY ? items.substring(0, LONGEST_SUMMARY) : items;
    }

    private static String item(JsonField item) {
        String quantity = Values.text(item.at("RequestedQuantity"), LONG);
        String text = Values.text(item.at("SalesOrderItemText"), LONG);
        String name = text == null ? Values.requiredText(item.at("Material")) : text;
        return quantity == null || quantity.matches("1(\\.0*)?") ? name : quantity + " × " + name;
    }

    private static String status(JsonField field) {
        String code = Values.requiredText(field);
        return switch (code) {
            case "A" -> "PLACED";
            case "B" -> "PARTLY_SHIPPED";
            case "C" -> "SHIPPED";
            default -> {
                field.refuse("must be A, B or C");
                yield code;
            }
        };
    }
}
