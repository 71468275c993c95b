package dk.kontakt.category.rule;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Takes a text apart into words, each beside its stem. Lucene's own analyzers leave out small words, among them "ikke" and "not", which
 * here tell one category from another; and their stems alone would hide words from those who ask for a beginning.
 */
final class WordAnalyzer extends Analyzer {
    private final UnaryOperator<TokenStream> stemming;

    private WordAnalyzer(UnaryOperator<TokenStream> stemming) {
        this.stemming = stemming;
    }

    /** A language without stems of its own has its words as they are. */
    static Analyzer of(String language) {
        return switch (language) {
            case "da" -> new WordAnalyzer(words -> new SnowballFilter(words, new DanishStemmer()));
            case "en" -> new WordAnalyzer(words -> new PorterStemFilter(new EnglishPossessiveFilter(words)));
            default -> new WordAnalyzer(UnaryOperator.identity());
        };
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var twice = new KeywordRepeatFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stemming.apply(twice)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new LowerCaseFilter(words);
    }
}
