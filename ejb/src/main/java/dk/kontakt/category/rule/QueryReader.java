package dk.kontakt.category.rule;

import dk.kontakt.category.rule.QueryRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads Lucene's classic syntax of queries for {@code subject:} and {@code text:}, both where none is named. The last word of a phrase
 * may be a beginning, as in {@code "gas smel*"}. What takes long to look for, or would match everything, is refused.
 */
final class QueryReader extends QueryParser {
    private static final String BOTH = "";
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern BEGINNING =
            Pattern.compile("(.*[^\\p{L}\\p{N}])?([\\p{L}\\p{N}]+)\\*", Pattern.DOTALL);

    private final String source;

    private interface Reading {
        @Nullable
        Query in(String field) throws ParseException;
    }

    private QueryReader(String source, Analyzer words) {
        super(BOTH, words);
        this.source = source;
        // As in "e-mail", which is two words that belong together.
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
    }

    /** @throws QueryRefused if it cannot be read */
    static Query read(String source, String language) {
        try {
            Query query = new QueryReader(source, WordAnalyzer.of(language)).parse(source);
            if (asksForNothing(query)) {
                throw new QueryRefused(Reason.NOTHING, 1);
            }
            return query;
        } catch (ParseException e) {
            throw new QueryRefused(Reason.SYNTAX, SyntaxError.position(e, source));
        }
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        return read(field, words, name -> super.getFieldQuery(name, words, quoted));
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String phrase, int slop) throws ParseException {
        Matcher beginning = BEGINNING.matcher(phrase);
        return read(
                field,
                phrase,
                name -> beginning.matches()
                        ? beginning(name, beginning.group(1), beginning.group(2), slop)
                        : super.getFieldQuery(name, phrase, slop));
    }

    @Override
    protected @Nullable Query getPrefixQuery(String field, String beginning) throws ParseException {
        requireLong(beginning);
        return read(field, beginning, name -> super.getPrefixQuery(name, beginning));
    }

    @Override
    protected @Nullable Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (pattern.startsWith("*") || pattern.startsWith("?")) {
            throw refused(Reason.LEADING_WILDCARD, pattern);
        }
        return read(field, pattern, name -> super.getWildcardQuery(name, pattern));
    }

    @Override
    protected @Nullable Query getFuzzyQuery(String field, String word, float similarity) throws ParseException {
        return read(field, word, name -> super.getFuzzyQuery(name, word, similarity));
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) {
        throw refused(Reason.EXPRESSION, "/" + expression);
    }

    @Override
    protected Query getRangeQuery(
            String field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo) {
        throw refused(Reason.EXPRESSION, String.valueOf(from));
    }

    private @Nullable Query read(String field, String words, Reading reading) throws ParseException {
        if (field.equals(BOTH)) {
            var either = new BooleanQuery.Builder();
            for (Part part : Part.values()) {
                Query query = reading.in(part.field());
                if (query == null) {
                    return null;
                }
                either.add(query, BooleanClause.Occur.SHOULD);
            }
            return either.build();
        } else if (!field.equals(Part.SUBJECT.field()) && !field.equals(Part.BODY.field())) {
            throw refused(Reason.FIELD, field + ":");
        }
        return reading.in(field);
    }

    /** Words one after the other, with at most {@code gaps} others between them, of which the last is a beginning. */
    private Query beginning(String field, @Nullable String words, String beginning, int gaps) throws ParseException {
        requireLong(beginning);
        if (words == null || words.isBlank()) {
            return super.getPrefixQuery(field, beginning);
        }
        BytesRef last = getAnalyzer().normalize(field, beginning);
        try {
            IntervalsSource first = Intervals.analyzedText(words, getAnalyzer(), field, gaps, true);
            IntervalsSource both = Intervals.ordered(first, Intervals.prefix(last, IndexSearcher.getMaxClauseCount()));
            return new IntervalQuery(field, Intervals.maxgaps(gaps, both));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireLong(String beginning) {
        if (beginning.length() < SHORTEST_BEGINNING) {
            throw refused(Reason.SHORT_BEGINNING, beginning + "*");
        }
    }

    private QueryRefused refused(Reason reason, String words) {
        return new QueryRefused(reason, Math.max(0, source.indexOf(words)) + 1);
    }

    private static boolean asksForNothing(Query query) {
        return query instanceof BooleanQuery all && all.clauses().stream().allMatch(BooleanClause::isProhibited);
    }
}
