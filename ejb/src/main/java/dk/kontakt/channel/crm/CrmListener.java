package dk.kontakt.channel.crm;

import dk.kontakt.channel.ForeignEvent;
import dk.kontakt.channel.ForeignEventListener;
import dk.kontakt.channel.system.AnswerService;
import dk.kontakt.channel.system.BusinessSystem;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Takes the answers and changes of the CRM from the queue {@code kontakt.crm.replies}. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/crm-replies"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@RunAs("system")
public class CrmListener extends ForeignEventListener {

    @Inject
    private AnswerService answers;

    @Override
    protected String address() {
        return BusinessSystem.CRM.replies();
    }

    @Override
    protected Runnable read(Message message) throws JMSException {
        ForeignEvent event = ForeignEvent.of(message);
        return () -> answers.take(BusinessSystem.CRM, event);
    }
}
