package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.customer.Stamp;
import dk.kontakt.platform.JsonField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Salesforce: changes as Change Data Capture writes them, with a {@code ChangeEventHeader} and only the fields that changed, or as platform
 * events of our own making; answers as its REST queries write them. Orders come whole.
 */
final class SalesforceProfile implements Profile {
    private static final int LONG = 1_000;
    private static final String HEADER = "ChangeEventHeader";

    /** By the names that the fields have there. */
    private static final Map<String, String> FACTS = Map.of(
            "Customer_Number__c", "customerNumber",
            "Preferred_Channel__c", "preferredChannel",
            "Life_Cycle__c", "lifeCycle",
            "Customer_Value__c", "value",
            "LeadSource", "source");

    @Override
    public List<CustomerFacts> customers(Statement statement) {
        return read(statement, SalesforceProfile::customer);
    }

    @Override
    public List<OrderFacts> orders(Statement statement) {
        return read(statement, SalesforceProfile::order);
    }

    private static <T> List<T> read(Statement statement, BiFunction<JsonField, Stamp, T> reader) {
        JsonField document = JsonField.of(ForeignJson.read(statement.text()));
        List<T> records = new ArrayList<>();
        for (JsonField record : records(document)) {
            records.add(reader.apply(record, stamp(record, statement)));
        }
        document.problems().requireNone(RecordRefused::new);
        return records;
    }

    private static List<JsonField> records(JsonField document) {
        return document.names("payload")
                ? List.of(document.at("payload").object())
                : document.at("records").list().stream().map(JsonField::object).toList();
    }

    private static Stamp stamp(JsonField record, Statement statement) {
        JsonField header = record.at(HEADER);
        if (header.isAbsent()) {
            boolean event = record.names("CreatedDate") && !record.names("LastModifiedDate");
            return statement.stamp(Values.moment(record.at(event ? "CreatedDate" : "LastModifiedDate")), 0);
        }
        Integer sequence = header.at("sequenceNumber").integer(0, Integer.MAX_VALUE);
        return statement.stamp(Values.moment(header.at("commitTimestamp")), sequence == null ? 0 : sequence);
    }

    private static CustomerFacts customer(JsonField record, Stamp stamp) {
        var facts = new Facts();
        boolean change = record.names(HEADER);
        FACTS.forEach((field, fact) -> {
            // What did not change is missing from a change, or null.
            if (!change || !record.at(field).isAbsent()) {
                facts.take(record, field, fact);
            }
        });
        name(record, facts);
        facts.putIfThere("email", Values.email(record.at("Email").optional(LONG)));
        String phone = record.at("MobilePhone").isAbsent() ? "Phone" : "MobilePhone";
        facts.putIfThere("phone", Values.phone(record.at(phone).optional(LONG)));
        nulled(record, facts);
        return new CustomerFacts(key(record), facts.all(), stamp);
    }

    /** One text for firms and in answers; in parts for people in changes. */
    private static void name(JsonField record, Facts facts) {
        JsonField name = record.at("Name");
        if (name.names("LastName") || name.names("FirstName")) {
            facts.put(
                    "name",
                    Stream.of("FirstName", "LastName")
                            .map(part -> name.at(part).optional(LONG))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" ")));
        } else {
            facts.putIfThere("name", name.optional(LONG));
        }
    }

    /** Fields that became empty are named in the header; among the others they are missing or null. */
    private static void nulled(JsonField record, Facts facts) {
        for (JsonField field : record.at(HEADER).at("nulledFields").elements()) {
            String fact = FACTS.get(field.optional(LONG));
            if (fact != null) {
                facts.put(fact, null);
            }
        }
    }

    /** A change may concern several records; those of customers come one by one. */
    private static String key(JsonField record) {
        JsonField ids = record.at(HEADER).at("recordIds");
        if (ids.isAbsent()) {
            return Values.requiredText(record.at(record.names("Customer_Key__c") ? "Customer_Key__c" : "Id"));
        }
        List<JsonField> keys = ids.list();
        if (keys.size() != 1) {
            ids.refuse("must hold one id");
            return "";
        }
        return Values.requiredText(keys.get(0));
    }

    private static OrderFacts order(JsonField record, Stamp stamp) {
        boolean event = record.names("Order_Number__c");
        var content = new OrderFacts.Content(
                Values.requiredText(record.at(event ? "Customer_Key__c" : "AccountId")),
                Values.moment(record.at(event ? "Placed_At__c" : "EffectiveDate")),
                Values.amount(record.at(event ? "Amount__c" : "TotalAmount")),
                Values.currency(record.at(event ? "Currency__c" : "CurrencyIsoCode")),
                Values.requiredText(record.at(event ? "Summary__c" : "Description")));
        String status = Values.requiredText(record.at(event ? "Status__c" : "Status"));
        return new OrderFacts(
                Values.requiredText(record.at(event ? "Order_Number__c" : "OrderNumber")),
                status(status),
                content,
                stamp);
    }

    /** The states of a standard order; others are shown as they are written. */
    private static String status(String status) {
        return switch (status) {
            case "Draft", "Activated" -> "PLACED";
            case "Shipped" -> "SHIPPED";
            case "Delivered" -> "DELIVERED";
            case "Cancelled", "Canceled" -> "CANCELLED";
            default -> status;
        };
    }
}
