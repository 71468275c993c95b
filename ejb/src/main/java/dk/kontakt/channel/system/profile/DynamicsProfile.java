package dk.kontakt.channel.system.profile;

import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.platform.JsonField;
import java.util.List;

/**
 * Microsoft Dynamics 365 by its Web API (OData 4): {@code contacts} or {@code accounts} and {@code salesorders}. What a lookup or a choice
 * means stands in its annotation for formatted values, which the bridge asks for; the currency is expanded.
 */
final class DynamicsProfile implements Profile {
    private static final String FORMATTED = "@OData.Community.Display.V1.FormattedValue";
    private static final int LONG = 1_000;

    @Override
    public List<CustomerFacts> customers(Statement statement) {
        return OData.read(statement, record -> customer(record, statement));
    }

    @Override
    public List<OrderFacts> orders(Statement statement) {
        return OData.read(statement, record -> order(record, statement));
    }

    private static CustomerFacts customer(JsonField record, Statement statement) {
        boolean firm = record.names("accountid");
        var facts = new Facts()
                .take(record, firm ? "name" : "fullname", "name")
                .take(record, "accountnumber", "customerNumber")
                .take(record, "_parentcustomerid_value" + FORMATTED, "company")
                .take(record, "preferredcontactmethodcode" + FORMATTED, "preferredChannel")
                .take(record, "customertypecode" + FORMATTED, "lifeCycle")
                .take(record, "revenue", "value");
        if (record.names("emailaddress1")) {
            facts.put("email", Values.email(record.at("emailaddress1").optional(LONG)));
        }
        phone(record, facts);
        return new CustomerFacts(
                Values.requiredText(record.at(firm ? "accountid" : "contactid")),
                facts.all(),
                statement.stamp(Values.moment(record.at("modifiedon")), 0));
    }

    /** The mobile telephone before the other. */
    private static void phone(JsonField record, Facts facts) {
        for (String name : List.of("mobilephone", "telephone1")) {
            String spelled = record.at(name).optional(LONG);
            if (spelled != null && facts.isSilentOn("phone")) {
                facts.put("phone", Values.phone(spelled));
            }
        }
    }

    private static OrderFacts order(JsonField record, Statement statement) {
        var content = new OrderFacts.Content(
                Values.requiredText(record.at("_customerid_value")),
                Values.moment(record.at("createdon")),
                Values.amount(record.at("totalamount")),
                Values.currency(
                        record.at("transactioncurrencyid").requiredObject().at("isocurrencycode")),
                Values.requiredText(record.at("name")));
        return new OrderFacts(
                Values.requiredText(record.at("ordernumber")),
                status(record.at("statecode")),
                content,
                statement.stamp(Values.moment(record.at("modifiedon")), 0));
    }

    private static String status(JsonField field) {
        Integer state = field.integer(0, 4);
        if (state == null) {
            if (!field.isNoted()) {
                field.refuse("is required");
            }
            return "";
        }
        return switch (state) {
            case 2 -> "CANCELLED";
            case 3 -> "SHIPPED";
            case 4 -> "INVOICED";
            default -> "PLACED";
        };
    }
}
