package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.telephony.call.CallEvent;
import java.util.List;

/** What a connection to an Asterisk needs of the rest: the lease, the calls that are under way, and somebody to tell. */
interface Exchange {

    /** Keeps the lease; false if another node has it. */
    boolean hold();

    void connected();

    void failed(String failure);

    /** The ids of calls that have not ended, as far as is known. */
    List<String> open();

    void tell(List<CallEvent> events);
}
