package dk.kontakt.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The four Vs of a channel, a month or both; they add up. */
public record Figures(
        Volume volume,
        Variety variety,
        Velocity velocity,
        Satisfied satisfied,
        Value value,
        Service service,
        Handling handling,
        Accuracy accuracy) {

    /** Nothing at all, to start a sum with. */
    public static final Figures NONE = new Figures(
            new Volume(0, 0, 0),
            new Variety(0, 0, 0, 0),
            new Velocity(0, new TimeTaken(0, 0), new TimeTaken(0, 0), new Promises(0, 0), 0, 0),
            new Satisfied(0, 0),
            new Value(0, new BigDecimal("0.00"), 0, new BigDecimal("0.00")),
            new Service(0, 0, 0, 0, 0, 0),
            new Handling(0, 0, 0, 0, 0),
            new Accuracy(0, BigDecimal.ZERO));

    public Figures plus(Figures other) {
        return new Figures(
                volume.plus(other.volume),
                variety.plus(other.variety),
                velocity.plus(other.velocity),
                satisfied.plus(other.satisfied),
                value.plus(other.value),
                service.plus(other.service),
                handling.plus(other.handling),
                accuracy.plus(other.accuracy));
    }

    /** Order value less cost for each contact, in DKK; null without contacts. */
    public @Nullable BigDecimal netPerContact() {
        return value.netPer(volume.contacts());
    }
}
