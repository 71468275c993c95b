package dk.kontakt.category.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatcherFactory;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;

/** Rules made ready to be held against many texts, by many threads at once; has memory and a thread of its own until it is closed. */
public final class WordMonitor implements AutoCloseable {
    /** Of a language that has no rules of its own. */
    private static final String OTHER = "";

    private static final List<String> LANGUAGES = List.of("da", "en", OTHER);
    private static final int TEXTS_AT_ONCE = 50;

    private final WordRules rules;
    private final Map<String, Monitor> byLanguage = new HashMap<>();

    /** @throws QueryRefused if a query cannot be read */
    public WordMonitor(WordRules rules) {
        this.rules = rules;
        try {
            for (String language : LANGUAGES) {
                var monitor = new Monitor(WordAnalyzer.of(language));
                byLanguage.put(language, monitor);
                monitor.register(queries(language));
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** @throws QueryRefused if the query of {@code rule} cannot be read */
    public static void require(WordRule rule) {
        LANGUAGES.stream().filter(rule::reads).forEach(language -> QueryReader.read(rule.query(), language));
    }

    public WordRules rules() {
        return rules;
    }

    /** All rules that match, with their words; the first one decides. */
    public List<RuleMatch> explain(WrittenText text) {
        return found(List.of(text), HighlightsMatch.MATCHER).get(0).stream()
                .map(match -> new RuleMatch(rule(match), Highlights.of(match)))
                .toList();
    }

    /** For each text the rules that match it, of which the first one decides. */
    public List<List<WordRule>> match(List<WrittenText> texts) {
        return found(texts, QueryMatch.SIMPLE_MATCHER).stream()
                .map(matches -> matches.stream().map(this::rule).toList())
                .toList();
    }

    @Override
    public void close() {
        for (Monitor monitor : byLanguage.values()) {
            try {
                monitor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<MonitorQuery> queries(String language) {
        List<MonitorQuery> queries = new ArrayList<>();
        for (int i = 0; i < rules.rules().size(); i++) {
            WordRule rule = rules.rules().get(i);
            if (rule.reads(language)) {
                queries.add(new MonitorQuery(Integer.toString(i), QueryReader.read(rule.query(), language)));
            }
        }
        return queries;
    }

    private <T extends QueryMatch> List<List<T>> found(List<WrittenText> texts, MatcherFactory<T> matcher) {
        Map<Monitor, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(monitor(texts.get(i)), ignored -> new ArrayList<>())
                    .add(i);
        }
        var found =
                new ArrayList<List<T>>(texts.stream().map(text -> List.<T>of()).toList());
        groups.forEach((monitor, places) -> {
            for (int from = 0; from < places.size(); from += TEXTS_AT_ONCE) {
                List<Integer> some = places.subList(from, Math.min(from + TEXTS_AT_ONCE, places.size()));
                match(monitor, texts, some, matcher, found);
            }
        });
        return found;
    }

    private <T extends QueryMatch> void match(
            Monitor monitor,
            List<WrittenText> texts,
            List<Integer> places,
            MatcherFactory<T> matcher,
            List<List<T>> found) {
        try {
            MultiMatchingQueries<T> matches = monitor.match(TextDocument.of(texts, places), matcher);
            for (int i = 0; i < places.size(); i++) {
                found.set(places.get(i), ordered(matches.getMatches(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heaviest first, then as they stand. */
    private <T extends QueryMatch> List<T> ordered(Collection<T> matches) {
        var order = Comparator.<T>comparingInt(match -> -rule(match).weight()).thenComparingInt(WordMonitor::place);
        return matches.stream().sorted(order).toList();
    }

    private WordRule rule(QueryMatch match) {
        return rules.rules().get(place(match));
    }

    private static int place(QueryMatch match) {
        return Integer.parseInt(match.getQueryId());
    }

    private Monitor monitor(WrittenText text) {
        String language = LANGUAGES.contains(text.language()) ? text.language() : OTHER;
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
