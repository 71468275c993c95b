package dk.kontakt.web.desk;

import dk.kontakt.channel.telephony.PhoneRefused;
import dk.kontakt.channel.telephony.TelephonyService;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Calls a number with the agent's own telephone. */
@Named
@RequestScoped
public class ClickToCall {

    @Inject
    private TelephonyService telephony;

    @Inject
    private CurrentCase current;

    @Inject
    private PageMessages messages;

    private @Nullable Boolean there;

    /** Calls about the case that is open. */
    public void call(String number) {
        try {
            telephony.dial(number, current.getNumber());
            messages.confirm("call.begun", number);
        } catch (PhoneRefused refused) {
            messages.refuse("call.refused", number);
        }
    }

    /** Whether the agent has a telephone here. */
    public boolean isThere() {
        if (there == null) {
            there = telephony.hasExtension();
        }
        return there;
    }
}
