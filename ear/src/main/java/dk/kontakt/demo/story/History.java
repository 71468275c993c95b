package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.copy.Copying;
import dk.kontakt.demo.shop.Customers;
import dk.kontakt.demo.shop.Orders;
import java.sql.SQLException;

/** Tells all stories into the database. */
final class History {
    /** The others are further contacts of the same tickets. */
    private static final double TICKETS_A_CONTACT = 0.78;

    private static final int KEPT_CLOSED = 10;

    private final Stage stage;
    private final Copying copying;

    History(Stage stage, Copying copying) {
        this.stage = stage;
        this.copying = copying;
    }

    void tell(int contacts, int scale) throws SQLException {
        copyShop();
        int tickets = (int) Math.ceil(contacts * TICKETS_A_CONTACT);
        var closed = new ClosedTickets(KEPT_CLOSED * scale);
        var enquiries = new Enquiries(stage, tickets, closed);
        var budget = new ContactBudget(contacts, tickets);
        for (int index = 0; index < tickets; index++) {
            Enquiry enquiry = enquiries.compose(index, budget.next(Chance.of(stage.seed(), "budget", index)));
            stage.agenda().passUntil(enquiry.at());
            new TicketStory(stage, enquiry, closed).tell();
            copying.sendIfEnough();
        }
        stage.agenda().passUntil(stage.now());
        copying.send();
    }

    private void copyShop() throws SQLException {
        Customers customers = stage.shop().customers();
        for (int id = 1; id <= customers.count(); id++) {
            var buyer = customers.get(id);
            stage.ledger()
                    .add(
                            Rows.CUSTOMER,
                            buyer.id(),
                            buyer.name(),
                            buyer.email(),
                            buyer.phone(),
                            buyer.number(),
                            buyer.segment(),
                            buyer.language(),
                            buyer.since());
            copying.sendIfEnough();
        }
        Orders orders = stage.shop().orders();
        for (int index = 0; index < orders.count(); index++) {
            var order = orders.get(index);
            stage.spending().add(order);
            stage.ledger()
                    .add(
                            Rows.ORDER,
                            order.number(),
                            order.customer(),
                            order.placedAt(),
                            order.amount(),
                            order.statusAt(stage.now()),
                            order.summary());
            copying.sendIfEnough();
        }
    }
}
