package dk.kontakt.web.admin.category;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.WordRulesService;
import dk.kontakt.category.rule.Part;
import dk.kontakt.category.rule.RuleMatch;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is tried on the draft: which rules match, and on which words. */
@Named
@ViewScoped
public class WordTrial implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordRulesService service;

    @Inject
    private WordDraft draft;

    private String language = "da";
    private @Nullable String subject;
    private @Nullable String body;
    private transient @Nullable Answer answer;

    /** What the draft says of a text, and what the rules in force do. */
    public record Answer(WrittenText text, List<RuleMatch> matches, String category, String publishedCategory) {

        public String words(RuleMatch match) {
            return match.words(text);
        }

        public List<Piece> getSubject() {
            return pieces(Part.SUBJECT);
        }

        public List<Piece> getBody() {
            return pieces(Part.BODY);
        }

        private List<Piece> pieces(Part part) {
            return Piece.of(
                    text.part(part),
                    matches.stream()
                            .flatMap(match -> match.passages().stream())
                            .filter(passage -> passage.part() == part)
                            .toList());
        }
    }

    public void run() {
        var text = new WrittenText(language, subject == null ? "" : subject, body == null ? "" : body);
        List<RuleMatch> matches = matches(text, draft.rules());
        answer = new Answer(text, matches, decided(matches), decided(matches(text, service.rules())));
    }

    private List<RuleMatch> matches(WrittenText text, WordRules rules) {
        return service.tryOn(text, rules);
    }

    private static String decided(List<RuleMatch> matches) {
        return matches.isEmpty()
                ? CategoryService.GENERAL
                : matches.get(0).rule().category();
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
