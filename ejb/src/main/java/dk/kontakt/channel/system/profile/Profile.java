package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.OrderFacts;
import java.util.List;

/** The shape of a system's messages. Both throw {@link RecordRefused}, naming every wrong field. */
public interface Profile {

    default List<CustomerFacts> customers(Statement statement) {
        throw new UnreadableMessage("the profile has no customers");
    }

    List<OrderFacts> orders(Statement statement);
}
