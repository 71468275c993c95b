package dk.kontakt.channel.erp;

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

/** Takes the answers and changes of the ERP from the queue {@code kontakt.erp.replies}. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/erp-replies"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@RunAs("system")
public class ErpListener extends ForeignEventListener {

    @Inject
    private AnswerService answers;

    @Override
    protected String address() {
        return BusinessSystem.ERP.replies();
    }

    @Override
    protected Runnable read(Message message) throws JMSException {
        ForeignEvent event = ForeignEvent.of(message);
        return () -> answers.take(BusinessSystem.ERP, event);
    }
}
