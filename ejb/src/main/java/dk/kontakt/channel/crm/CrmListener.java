package dk.kontakt.channel.crm;

import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.SystemInbox;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Takes the answers and changes of the CRM from the queue {@code kontakt.crm.replies}. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/crm-replies"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CrmListener implements MessageListener {

    @Inject
    private SystemInbox inbox;

    @Override
    public void onMessage(Message message) {
        inbox.take(BusinessSystem.CRM, message);
    }
}
