package dk.kontakt.channel;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;

/** Takes contacts from the queue {@code kontakt.contacts}. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/contacts"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
@RunAs("system")
public class ContactListener extends ForeignEventListener {

    @Inject
    private ContactService contacts;

    @Override
    protected String address() {
        return Addresses.CONTACTS;
    }

    @Override
    protected Runnable read(Message message) throws JMSException {
        JsonObject event = MessageEvent.of(message);
        JsonObject contact = CloudEvent.dataOf(event, Addresses.CONTACT_TYPE);
        return () -> contacts.receive(ContactReader.read(contact), Trace.of(event));
    }
}
