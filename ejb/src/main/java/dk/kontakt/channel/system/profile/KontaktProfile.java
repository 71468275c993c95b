package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.customer.Segment;
import dk.kontakt.platform.JsonField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our own shape, for whoever writes the bridge to a system: {@code {"customers": […]}} or {@code {"orders": […]}}. */
final class KontaktProfile implements Profile {
    private static final int MOST_ATTRIBUTES = 50;
    private static final int SHORT = 200;

    @Override
    public List<CustomerFacts> customers(Statement statement) {
        return read(statement, "customers", record -> customer(record, statement));
    }

    @Override
    public List<OrderFacts> orders(Statement statement) {
        return read(statement, "orders", record -> order(record, statement));
    }

    private static <T> List<T> read(Statement statement, String list, Function<JsonField, T> reader) {
        JsonField document = JsonField.of(ForeignJson.read(statement.text()));
        if (!document.names(list)) {
            document.at(list).refuse("is required");
        }
        List<T> records = document.at(list).objects(reader);
        document.problems().requireNone(RecordRefused::new);
        return records;
    }

    private static CustomerFacts customer(JsonField record, Statement statement) {
        var facts = new Facts();
        Stream.of("name", "customerNumber").forEach(name -> facts.take(record, name, name));
        if (record.names("email")) {
            facts.put("email", Values.email(record.at("email").optional(SHORT)));
        }
        if (record.names("phone")) {
            facts.put("phone", Values.phone(record.at("phone").optional(SHORT)));
        }
        Segment segment = record.at("segment").oneOf(Segment.class);
        facts.putIfThere("segment", segment == null ? null : segment.name());
        facts.putIfThere("language", language(record.at("language")));
        attributes(record.at("attributes"), facts);
        return new CustomerFacts(
                Values.requiredText(record.at("key")),
                facts.all(),
                statement.stamp(Values.moment(record.at("asOf")), sequence(record)));
    }

    private static @Nullable String language(JsonField field) {
        String code = field.optional(SHORT);
        if (code != null && !code.equals("da") && !code.equals("en")) {
            field.refuse("must be da or en");
        }
        return code;
    }

    /** Names of our own facts have their own place. */
    private static void attributes(JsonField field, Facts facts) {
        Map<String, JsonField> attributes = field.members();
        if (attributes.size() > MOST_ATTRIBUTES) {
            field.refuse("must not have more than " + MOST_ATTRIBUTES + " members");
            return;
        }
        attributes.forEach((name, value) -> {
            if (CustomerFacts.OURS.contains(name) || name.isBlank() || name.length() > SHORT) {
                value.refuse("is no name of an attribute");
            } else {
                facts.take(field, name, name);
            }
        });
    }

    private static OrderFacts order(JsonField record, Statement statement) {
        var content = new OrderFacts.Content(
                Values.requiredText(record.at("customerKey")),
                Values.moment(record.at("placedAt")),
                Values.amount(record.at("amount")),
                Values.currency(record.at("currency")),
                Values.requiredText(record.at("summary")));
        return new OrderFacts(
                Values.requiredText(record.at("number")),
                Values.requiredText(record.at("status")),
                content,
                statement.stamp(Values.moment(record.at("asOf")), sequence(record)));
    }

    private static long sequence(JsonField record) {
        Integer sequence = record.at("sequence").integer(0, Integer.MAX_VALUE);
        return sequence == null ? 0 : sequence;
    }
}
