package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;

/** Deals a number of contacts out to a number of tickets: one to each, to some more, and in the end exactly all. */
final class ContactBudget {
    private static final double SINGLE = 0.7;
    private static final double DOUBLE = 0.9;
    private static final double MEAN_OF_MORE = 1.4;
    private static final int LAST_TICKETS = 5;

    private int tickets;
    private int more;

    ContactBudget(int contacts, int tickets) {
        this.tickets = tickets;
        this.more = contacts - tickets;
    }

    int next(Chance chance) {
        int taken = Math.min(more, tickets <= LAST_TICKETS ? -Math.floorDiv(-more, tickets) : drawn(chance));
        more -= taken;
        tickets--;
        return 1 + taken;
    }

    private int drawn(Chance chance) {
        if (!chance.happens((double) more / tickets / MEAN_OF_MORE)) {
            return 0;
        }
        double draw = chance.share();
        return draw < SINGLE ? 1 : draw < DOUBLE ? 2 : 3;
    }
}
