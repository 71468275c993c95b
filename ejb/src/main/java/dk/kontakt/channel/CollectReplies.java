package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;

/** An adapter of ours that delivers the answers of a channel. */
public interface CollectReplies {
    Channel channel();

    /** Whether the adapter is set up; otherwise the answers wait on the broker for somebody else's. */
    boolean isWanted();

    /**
     * Takes an answer over, in a transaction of its own. The same one may come again.
     *
     * @param id of the message
     * @param reply in the form of {@code config/asyncapi.yaml}
     */
    void collect(String id, JsonObject reply);
}
