package dk.kontakt.report.plan;

import java.time.Duration;

/** More or fewer contacts, longer or shorter ones: changes in per cent, of at least -100. */
public record WhatIf(int volume, int handleTime) {
    public static final WhatIf NOTHING = new WhatIf(0, 0);
    private static final double WHOLE = 100;

    public boolean isNothing() {
        return equals(NOTHING);
    }

    double contacts(double contacts) {
        return contacts * (1 + volume / WHOLE);
    }

    Duration length(Duration handleTime) {
        return Duration.ofMillis(Math.round(handleTime.toMillis() * (1 + this.handleTime / WHOLE)));
    }

    /** Of work that is as much as there are contacts, and as long as they are. */
    double work(double hours) {
        return contacts(hours) * (1 + handleTime / WHOLE);
    }
}
