package dk.kontakt.web.desk;

import java.time.Instant;
import java.util.List;

/** What sentences are made of, in the language of the page: texts by their keys, the names behind codes, and points of time. */
public interface Texts {

    String text(String key, Object... parts);

    String agent(String username);

    String skill(String code);

    String at(Instant instant);

    /** As in "Anna, Bo and Carl"; of more than {@code most} the rest is counted. */
    default String list(List<String> words, int most) {
        int named = words.size() > most ? most - 1 : words.size();
        String first = String.join(", ", words.subList(0, words.size() > most ? named : Math.max(0, named - 1)));
        if (words.size() > most) {
            return text("list.and", first, text("list.others", words.size() - named));
        }
        return named < 2 ? String.join("", words) : text("list.and", first, words.get(named - 1));
    }
}
