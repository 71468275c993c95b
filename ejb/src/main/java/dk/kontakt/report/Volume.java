package dk.kontakt.report;

/** How many contacts came in, and how many of them the customer gave up before an answer. */
public record Volume(long contacts, long abandoned, long shortAbandoned) {

    Volume plus(Volume other) {
        return new Volume(
                contacts + other.contacts, abandoned + other.abandoned, shortAbandoned + other.shortAbandoned);
    }
}
