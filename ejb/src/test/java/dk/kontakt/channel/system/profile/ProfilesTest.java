package dk.kontakt.channel.system.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.platform.FieldProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples of our own making, after the published documentation of each system; not tried against the real systems. */
class ProfilesTest {
    private static final Instant HEARD = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void readsCustomersInOurOwnShape() {
        CustomerFacts ane = customer(ProfileKind.KONTAKT, "kontakt-customers.json");

        assertEquals("C-17", ane.key());
        assertEquals("ane@example.dk", ane.facts().get("email"));
        assertEquals("+4520123456", ane.facts().get("phone"));
        assertEquals("PLUS", ane.facts().get("segment"));
        assertEquals("12400", ane.facts().get("value"));
        assertTrue(ane.facts().containsKey("need"));
        assertFalse(ane.facts().containsKey("ignored"));
        assertEquals(Instant.parse("2026-02-11T09:14:22Z"), ane.stamp().asOf());
        assertEquals(3, ane.stamp().sequence());
    }

    @Test
    void readsContactsOfDynamics() {
        CustomerFacts ane = customer(ProfileKind.ODATA_DYNAMICS, "dynamics-contacts.json");

        assertEquals("49a0e5b9-88df-e311-b8e5-6c3be5a8b200", ane.key());
        assertEquals("Ane Holm", ane.facts().get("name"));
        assertEquals("ane.holm@example.dk", ane.facts().get("email"));
        assertEquals("+4520123456", ane.facts().get("phone"));
        assertEquals("Email", ane.facts().get("preferredChannel"));
        assertEquals("Holm Camping ApS", ane.facts().get("company"));
        assertEquals(Instant.parse("2026-02-11T09:14:22Z"), ane.stamp().asOf());
    }

    @Test
    void readsBusinessPartnersOfSap() {
        CustomerFacts ane = customer(ProfileKind.ODATA_SAP, "sap-partner.json");

        assertEquals("1000170", ane.key());
        assertEquals("K200017", ane.customerNumber());
        assertEquals("ane.holm@example.dk", ane.facts().get("email"));
        assertEquals("+4520123456", ane.facts().get("phone"));
        assertEquals("da", ane.facts().get("language"));
        assertEquals(Instant.parse("2026-02-11T09:14:22Z"), ane.stamp().asOf());
    }

    @Test
    void readsFromAChangeOfSalesforceOnlyWhatChanged() {
        CustomerFacts ane = customer(ProfileKind.SALESFORCE, "salesforce-change.json");

        assertEquals("003xx000004TmiQAAS", ane.key());
        assertEquals("+4520123456", ane.facts().get("phone"));
        assertEquals("CHAT", ane.facts().get("preferredChannel"));
        assertTrue(ane.facts().containsKey("lifeCycle") && ane.facts().get("lifeCycle") == null);
        assertFalse(ane.facts().containsKey("email"));
        assertEquals(Instant.parse("2026-02-11T09:14:22Z"), ane.stamp().asOf());
        assertEquals(2, ane.stamp().sequence());
    }

    @Test
    void readsAnswersOfSalesforce() {
        CustomerFacts ane = customer(ProfileKind.SALESFORCE, "salesforce-contacts.json");

        assertEquals("Ane Holm", ane.facts().get("name"));
        assertEquals("12400.0", ane.facts().get("value"));
        assertEquals("K200017", ane.customerNumber());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KONTAKT,        kontakt-orders.json,         FJ204001,          K200017,                              SHIPPED,        Telt og soveposer
            ODATA_DYNAMICS, dynamics-salesorders.json,   ORD-01042-Z3V7K1,  49a0e5b9-88df-e311-b8e5-6c3be5a8b200, SHIPPED,        Telt og soveposer
            ODATA_SAP,      sap-orders.json,             3041,              1000170,                              PARTLY_SHIPPED, 'Telt, 2 personer, 2 × Sovepose'
            ODATA_SAP,      sap-orders-v2.json,          3041,              1000170,                              SHIPPED,        'Telt, 2 personer'
            SALESFORCE,     salesforce-order-event.json, 00000102,          003xx000004TmiQAAS,                   PLACED,         Telt og soveposer
            UBL,            ubl-order.xml,               AEG012345,         K200017,                              PLACED,         'Telt, 2 personer, 2 × Sovepose'
            """)
    void readsOrders(ProfileKind kind, String sample, String number, String customer, String status, String summary) {
        OrderFacts order = orders(kind, sample).get(0);
        OrderFacts.Content content = Objects.requireNonNull(order.content());

        assertEquals(number, order.number());
        assertEquals(customer, content.customerKey());
        assertEquals(status, order.status());
        assertEquals(summary, content.summary());
        assertEquals(new BigDecimal("2498.00"), content.amount());
        assertEquals("DKK", content.currency());
        assertTrue(content.placedAt().toString().startsWith("2026-02-09"), content::toString);
    }

    @Test
    void aResponseInUblTellsOnlyTheStatus() {
        OrderFacts order = orders(ProfileKind.UBL, "ubl-response.xml").get(0);

        assertEquals("AEG012345", order.number());
        assertEquals("ACCEPTED", order.status());
        assertEquals(null, order.content());
        assertEquals(Instant.parse("2026-02-10T07:00:00Z"), order.stamp().asOf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KONTAKT        | kontakt-orders.json       | "number": "FJ204001"                      | "number": ""              | orders[0].number
            KONTAKT        | kontakt-orders.json       | "amount": "2498"                          | "amount": "-1"            | orders[0].amount
            KONTAKT        | kontakt-orders.json       | "amount": "2498"                          | "amount": "1e99999"       | orders[0].amount
            KONTAKT        | kontakt-orders.json       | "currency": "DKK"                         | "currency": "kr."         | orders[0].currency
            KONTAKT        | kontakt-orders.json       | "asOf": "2026-02-11T09:20:00Z"            | "asOf": "yesterday"       | orders[0].asOf
            ODATA_DYNAMICS | dynamics-salesorders.json | "isocurrencycode"                         | "symbol"                  | value[0].transactioncurrencyid.isocurrencycode
            ODATA_DYNAMICS | dynamics-salesorders.json | "statecode": 3                            | "statecode": 17           | value[0].statecode
            ODATA_DYNAMICS | dynamics-salesorders.json | "modifiedon"                              | "changedon"               | value[0].modifiedon
            ODATA_SAP      | sap-orders.json           | "SoldToParty"                             | "Party"                   | value[0].SoldToParty
            ODATA_SAP      | sap-orders.json           | "OverallSDProcessStatus": "B"             | "OverallSDProcessStatus": "X" | value[0].OverallSDProcessStatus
            SALESFORCE     | salesforce-order-event.json | "Currency__c": "DKK"                    | "Currency__c": null       | payload.Currency__c
            UBL            | ubl-order.xml             | <cbc:ID>AEG012345</cbc:ID>                | <cbc:UUID>x</cbc:UUID>    | ID
            UBL            | ubl-order.xml             | 2026-02-09                                | soon                      | IssueDate
            """)
    void refusesByName(ProfileKind kind, String sample, String right, String wrong, String field) {
        String text = text(sample);
        assertTrue(text.contains(right), right);

        var refused =
                assertThrows(RecordRefused.class, () -> kind.profile().orders(statement(text.replace(right, wrong))));

        String fields = refused.problems().stream().map(FieldProblem::field).collect(Collectors.joining(" "));
        assertTrue(fields.contains(field), fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Order [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Order>&x;</Order>",
                "<!DOCTYPE Order [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Order>&b;</Order>",
                "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
                "<Order",
                "{}",
                ""
            })
    void takesNoOtherXml(String text) {
        assertThrows(UnreadableMessage.class, () -> ProfileKind.UBL.profile().orders(statement(text)));
    }

    @Test
    void onlyTheErpSpeaksUbl() {
        assertFalse(ProfileKind.UBL.knows(BusinessSystem.CRM));
        assertThrows(UnreadableMessage.class, () -> ProfileKind.UBL.profile().customers(statement("<Order/>")));
    }

    private static CustomerFacts customer(ProfileKind kind, String sample) {
        List<CustomerFacts> customers = kind.profile().customers(statement(text(sample)));
        assertEquals(1, customers.size());
        return customers.get(0);
    }

    private static List<OrderFacts> orders(ProfileKind kind, String sample) {
        return kind.profile().orders(statement(text(sample)));
    }

    private static Statement statement(String text) {
        return new Statement(text, HEARD, "m-1");
    }

    private static String text(String sample) {
        try (InputStream file = ProfilesTest.class.getResourceAsStream(sample)) {
            return new String(Objects.requireNonNull(file, sample).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
