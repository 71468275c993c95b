package dk.kontakt.web.report.table;

/**
 * A column of a table.
 *
 * @param key its name outside, and for text of what the codes are
 * @param text the end of the keys of its heading and its definition
 */
public record Column(String key, Kind kind, Better better, String text) {

    public static Column of(Dimension dimension) {
        return new Column(dimension.key(), dimension.kind(), Better.NEITHER, dimension.name());
    }

    public static Column count(String key, Better better, String text) {
        return new Column(key, Kind.COUNT, better, text);
    }

    public static Column share(String key, Better better, String text) {
        return new Column(key, Kind.SHARE, better, text);
    }

    public static Column time(String key, Better better, String text) {
        return new Column(key, Kind.TIME, better, text);
    }
}
