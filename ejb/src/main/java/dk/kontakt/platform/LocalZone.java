package dk.kontakt.platform;

import java.time.ZoneId;

/** Where the firm is: in its zone days begin and end, and times are told. The setting {@code kontakt.zone}. */
public final class LocalZone {
    public static final String PROPERTY = "kontakt.zone";
    public static final String USUAL = "Europe/Copenhagen";

    private LocalZone() {}

    /** @throws IllegalStateException if the setting is no zone; the start asks first, so that nobody hears it later */
    public static ZoneId id() {
        return named(Setting.find(PROPERTY).filter(name -> !name.isBlank()).orElse(USUAL));
    }

    public static boolean isUsual() {
        return id().getId().equals(USUAL);
    }

    /** A region only: the database reads the sign of an offset the other way round. */
    static ZoneId named(String name) {
        if (!isRegion(name)) {
            throw new IllegalStateException(
                    PROPERTY + "=" + name + " is no time zone; give the name of a region, as " + USUAL + ".");
        }
        return ZoneId.of(name);
    }

    /** Whether it is one that the database knows as well. */
    public static boolean isRegion(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
    }
}
