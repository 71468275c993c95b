package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.CarryOutCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;

/** Has Asterisk make the calls that agents want. A command whose time is over is dropped. */
@ApplicationScoped
class AsteriskCommands implements CarryOutCommands {

    @Inject
    private AsteriskLink link;

    @Inject
    private Clock clock;

    @Override
    public boolean isReady() {
        return link.isReady();
    }

    @Override
    public void carryOut(JsonObject command) {
        JsonObject data = command.getJsonObject("data");
        if (Instant.parse(data.getString("validUntil")).isAfter(clock.instant())) {
            link.dial(data.getString("device", ""), data.getString("to"), data.getString("correlator"));
        }
    }
}
