package dk.kontakt.web.report.table;

/** The names behind the codes in columns of text. */
@FunctionalInterface
public interface CodeNames {

    /** What the code is called; itself where nobody gave it a name. */
    String of(String column, String code);
}
