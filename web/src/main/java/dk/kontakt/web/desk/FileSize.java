package dk.kontakt.web.desk;

import java.text.NumberFormat;
import java.util.Locale;

/** Says how large a file is, as in "12 kB" or "1,4 MB". */
final class FileSize {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    private FileSize() {}

    static String words(long bytes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (bytes < MEGA) {
            return format.format((bytes + KILO - 1) / KILO) + " kB";
        }
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / MEGA) + " MB";
    }
}
