package dk.kontakt.demo.copy;

import org.jspecify.annotations.Nullable;

/** A table that takes rows, in COPY's text form. */
public final class Table {
    private final String name;
    private final String columns;
    private final StringBuilder rows = new StringBuilder();
    private long count;

    Table(String name, String columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Values in the order of the columns, as text by {@code toString}; null is SQL's null. */
    public void add(@Nullable Object... values) {
        append("", values);
    }

    /** Values after an id, which is the number of the row. */
    public void addNumbered(@Nullable Object... values) {
        rows.append(count + 1);
        append("\t", values);
    }

    private void append(String first, @Nullable Object... values) {
        String separator = first;
        for (Object value : values) {
            rows.append(separator);
            write(value);
            separator = "\t";
        }
        rows.append('\n');
        count++;
    }

    /** How many rows were ever added. */
    public long count() {
        return count;
    }

    String command() {
        return "copy " + name + " (" + columns + ") from stdin";
    }

    int pending() {
        return rows.length();
    }

    String take() {
        String taken = rows.toString();
        rows.setLength(0);
        return taken;
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof Number || value instanceof Boolean) {
            rows.append(value);
        } else {
            escape(value.toString());
        }
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                rows.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        rows.append(text, done, text.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
