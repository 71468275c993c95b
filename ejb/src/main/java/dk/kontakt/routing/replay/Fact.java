package dk.kontakt.routing.replay;

import java.time.Instant;

/** Something that the record says happened. Facts come in the order of their times. */
public interface Fact {
    Instant at();

    void tell(Listener listener);

    /** Whoever lives through the facts. */
    interface Listener {
        void arrived(Arrival arrival);

        void turned(StateTurn turn);

        void learned(ProfileChange change);

        void published(RulesTurn turn);

        void resumed(Resumption resumption);
    }
}
