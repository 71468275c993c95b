package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.routing.whatif.Question;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the page says of an answer, in the language of the page. */
@Named
@RequestScoped
public class ReplayWords implements Speech {
    @Inject
    private Wording wording;

    @Inject
    private PageLanguage language;

    @Inject
    private Names names;

    public String fidelity(Answer answer) {
        return comparison(answer).fidelity();
    }

    public boolean isDoubtful(Answer answer) {
        return comparison(answer).isDoubtful();
    }

    public List<ComparedRow> figures(Answer answer) {
        return comparison(answer).figures();
    }

    public List<AgentRow> agents(Answer answer) {
        return comparison(answer).agents(names::agent);
    }

    public List<SkillRow> skills(Answer answer) {
        return comparison(answer).skills(names::skill);
    }

    /** As in "The 50 most occupied of 120 agents" where not all are shown. */
    public String shown(String kind, int all) {
        return all <= Comparison.MOST_ROWS
                ? text("replay." + kind + ".all")
                : text("replay." + kind + ".most", Comparison.MOST_ROWS, all);
    }

    /** What was asked: the period, and whether anything was otherwise. */
    public String asked(Question question) {
        return text(
                question.changes().isEmpty() ? "replay.asked.unchanged" : "replay.asked.changed",
                wording.at(question.from()),
                wording.at(question.to()));
    }

    @Override
    public String text(String key, Object... parts) {
        return wording.text(key, parts);
    }

    @Override
    public String length(Duration length) {
        return wording.length(length.toSeconds());
    }

    @Override
    public Locale locale() {
        return language.getLocale();
    }

    private Comparison comparison(Answer answer) {
        return new Comparison(answer, this);
    }
}
