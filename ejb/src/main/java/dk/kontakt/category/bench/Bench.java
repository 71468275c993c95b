package dk.kontakt.category.bench;

import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import java.util.ArrayList;
import java.util.List;

/** Holds a draft and the rules in force against texts whose category is known, some at a time. */
public final class Bench implements AutoCloseable {
    private static final int MOST_CHANGES = 200;

    private final WordMonitor published;
    private final WordMonitor draft;
    private final String otherwise;
    private final Confusion before = new Confusion();
    private final Confusion after = new Confusion();
    private final List<Verdict> changes = new ArrayList<>();
    private long texts;
    private long allChanges;

    /** @param otherwise the category of texts that no rule matches */
    public Bench(WordRules published, WordRules draft, String otherwise) {
        this.published = new WordMonitor(published);
        this.draft = new WordMonitor(draft);
        this.otherwise = otherwise;
    }

    public void add(List<LabelledText> labelled) {
        List<WrittenText> written = labelled.stream().map(LabelledText::text).toList();
        List<List<WordRule>> once = published.match(written);
        List<List<WordRule>> now = draft.match(written);
        for (int i = 0; i < labelled.size(); i++) {
            add(labelled.get(i), decided(once.get(i)), decided(now.get(i)));
        }
    }

    public BenchResult result() {
        return new BenchResult(texts, before, after, allChanges, changes);
    }

    @Override
    public void close() {
        published.close();
        draft.close();
    }

    private void add(LabelledText labelled, String once, String now) {
        texts++;
        before.add(labelled.category(), once);
        after.add(labelled.category(), now);
        if (!once.equals(now)) {
            allChanges++;
            if (changes.size() < MOST_CHANGES) {
                changes.add(new Verdict(labelled.ticket(), labelled.category(), once, now));
            }
        }
    }

    private String decided(List<WordRule> matches) {
        return matches.isEmpty() ? otherwise : matches.get(0).category();
    }
}
