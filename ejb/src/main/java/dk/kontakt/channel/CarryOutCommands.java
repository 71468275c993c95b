package dk.kontakt.channel;

import jakarta.json.JsonObject;

/** An adapter of ours that makes calls which agents ask for. */
public interface CarryOutCommands {

    /** Whether this node can carry any out now; otherwise they wait on the broker for others. */
    boolean isReady();

    /** @param command a CloudEvent in the form of {@code config/asyncapi.yaml} */
    void carryOut(JsonObject command);
}
