package dk.kontakt.channel.email.mime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be read of a mail, each said once. */
final class Problems {
    private static final int MOST = 50;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
