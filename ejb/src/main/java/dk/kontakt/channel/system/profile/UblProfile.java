package dk.kontakt.channel.system.profile;

import com.helger.ubl23.UBL23Marshaller;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.platform.FieldProblems;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.OrderLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_23.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.order_23.OrderType;
import oasis.names.specification.ubl.schema.xsd.orderresponse_23.OrderResponseType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** UBL 2.3: an {@code Order}, of which we are the seller, and an {@code OrderResponse}, which tells only what became of it. */
final class UblProfile implements Profile {
    private static final String ORDER = "urn:oasis:names:specification:ubl:schema:xsd:Order-2";
    private static final String RESPONSE = "urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2";
    private static final int LONGEST_SUMMARY = 500;

    @Override
    public List<OrderFacts> orders(Statement statement) {
        Element root = ForeignXml.read(statement.text());
        var problems = new FieldProblems();
        OrderFacts order = switch (String.valueOf(root.getNamespaceURI())) {
            case ORDER ->
                order(
                        new UblFields(problems),
                        document(UBL23Marshaller.order().setUseSchema(false).read(root)),
                        statement);
            case RESPONSE ->
                response(
                        new UblFields(problems),
                        document(UBL23Marshaller.orderResponse()
                                .setUseSchema(false)
                                .read(root)),
                        statement);
            default -> throw new UnreadableMessage("the message is neither an Order nor an OrderResponse of UBL 2");
        };
        problems.requireNone(RecordRefused::new);
        return List.of(order);
    }

    private static <T> T document(@Nullable T read) {
        if (read == null) {
            throw new UnreadableMessage("the message is no document of UBL 2.3");
        }
        return read;
    }

    private static OrderFacts order(UblFields fields, OrderType order, Statement statement) {
        Instant issued = fields.moment("IssueDate", order.getIssueDateValue(), "IssueTime", order.getIssueTimeValue());
        var buyer = order.getBuyerCustomerParty();
        var total = order.getAnticipatedMonetaryTotal();
        var content = new OrderFacts.Content(
                fields.text(
                        "BuyerCustomerParty.SupplierAssignedAccountID",
                        buyer == null ? null : buyer.getSupplierAssignedAccountIDValue()),
                issued,
                fields.amount(
                        "AnticipatedMonetaryTotal.PayableAmount", total == null ? null : total.getPayableAmountValue()),
                fields.currency("DocumentCurrencyCode", order.getDocumentCurrencyCodeValue()),
                summary(order.getOrderLine()));
        return new OrderFacts(fields.text("ID", order.getIDValue()), "PLACED", content, statement.stamp(issued, 0));
    }

    private static OrderFacts response(UblFields fields, OrderResponseType response, Statement statement) {
        List<OrderReferenceType> references = response.getOrderReference();
        String number = references.isEmpty() ? null : references.get(0).getIDValue();
        Instant issued =
                fields.moment("IssueDate", response.getIssueDateValue(), "IssueTime", response.getIssueTimeValue());
        String code = fields.text("OrderResponseCode", response.getOrderResponseCodeValue());
        return new OrderFacts(fields.text("OrderReference.ID", number), status(code), null, statement.stamp(issued, 0));
    }

    /** By the codes of UN/EDIFACT 4343; others are shown as they are written. */
    private static String status(String code) {
        return switch (code) {
            case "AB" -> "RECEIVED";
            case "AP" -> "ACCEPTED";
            case "CA" -> "CONDITIONALLY_ACCEPTED";
            case "RE" -> "REJECTED";
            default -> code;
        };
    }

    private static String summary(List<OrderLineType> lines) {
        String items = lines.stream()
                .map(OrderLineType::getLineItem)
                .filter(Objects::nonNull)
                .map(UblProfile::item)
                .collect(Collectors.joining(", "));
        return items.length() > LONGEST_SUMMARY ? items.substring(0, LONGEST_SUMMARY) : items;
    }

    private static String item(LineItemType line) {
        String name = line.getItem() == null ? null : line.getItem().getNameValue();
        BigDecimal quantity = line.getQuantityValue();
        String shown = name == null ? "?" : name;
        return quantity == null || quantity.compareTo(BigDecimal.ONE) == 0
                ? shown
                : quantity.stripTrailingZeros().toPlainString() + " × " + shown;
    }
}
