package dk.kontakt.category.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;

/** Where a query has something wrong; Lucene tells it in two ways, one of them only as text. */
final class SyntaxError {
    private static final Pattern LEXICAL = Pattern.compile("line \\d+, column (\\d+)");

    private SyntaxError() {}

    /** Counted from 1; behind the last character if something is missing there. */
    static int position(ParseException failure, String query) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof ParseException parsing && parsing.currentToken != null) {
            Token next = parsing.currentToken.next;
            return bounded(next == null ? query.length() : next.beginColumn, query);
        }
        Matcher lexical = LEXICAL.matcher(String.valueOf(cause.getMessage()));
        return bounded(lexical.find() ? Integer.parseInt(lexical.group(1)) : 0, query);
    }

    private static int bounded(int column, String query) {
        return Math.max(0, Math.min(column, query.length())) + 1;
    }
}
