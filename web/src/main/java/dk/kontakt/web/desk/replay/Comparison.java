package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.replay.Figures;
import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.web.desk.replay.FigureSpeech.Better;
import java.util.List;
import java.util.function.UnaryOperator;

/** An answer in words: first how far it can be believed, then every figure before and after. */
record Comparison(Answer answer, Speech speech) {
    static final int MOST_ROWS = 50;
    private static final double FAITHFUL = 0.95;

    /** As in "The replay reproduces 99.6 % of the recorded assignments (1,245 of 1,250)". */
    String fidelity() {
        Figures.Fidelity fidelity = answer.before().fidelity();
        FigureSpeech words = words();
        return fidelity.share() == null
                ? speech.text("replay.fidelity.none")
                : speech.text(
                        "replay.fidelity",
                        words.share(fidelity.share()),
                        words.count(fidelity.reproduced()),
                        words.count(fidelity.decisions()));
    }

    /** Whether so little is reproduced that the differences say little. */
    boolean isDoubtful() {
        Double share = answer.before().fidelity().share();
        return share == null || share < FAITHFUL;
    }

    List<ComparedRow> figures() {
        Figures before = answer.before();
        Figures after = answer.after();
        FigureSpeech words = words();
        return List.of(
                words.shares("serviceLevel", before.serviceLevel(), after.serviceLevel(), Better.MORE),
                words.waits("waitHalf", before.waited().half(), after.waited().half()),
                words.waits("waitMost", before.waited().most(), after.waited().most()),
                words.waits(
                        "waitLongest", before.waited().longest(), after.waited().longest()),
                words.counts("answered", before.answered(), after.answered(), Better.MORE),
                words.counts("left", before.left(), after.left(), Better.LESS),
                words.counts("waiting", before.waiting(), after.waiting(), Better.LESS),
                words.shares("occupancy", before.occupied(), after.occupied(), Better.NEITHER));
    }

    List<AgentRow> agents(UnaryOperator<String> names) {
        return BothAgents.of(answer.before(), answer.after()).stream()
                .limit(MOST_ROWS)
                .map(both -> row(both, names))
                .toList();
    }

    List<SkillRow> skills(UnaryOperator<String> names) {
        return BothSkills.of(answer.before(), answer.after()).stream()
                .limit(MOST_ROWS)
                .map(both -> row(both, names))
                .toList();
    }

    private AgentRow row(BothAgents both, UnaryOperator<String> names) {
        Figures.OfAgent before = both.before();
        Long cases = before == null ? null : Long.valueOf(before.cases());
        return new AgentRow(
                name(both.agent(), names),
                words().counts("cases", cases, both.after().cases(), Better.NEITHER),
                words().shares("occupancy", both.occupancyBefore(), both.after().occupancy(), Better.NEITHER));
    }

    private SkillRow row(BothSkills both, UnaryOperator<String> names) {
        Figures.OfSkill before = both.before();
        Long cases = before == null ? null : Long.valueOf(before.cases());
        return new SkillRow(
                names.apply(both.skill()),
                both.after().agents(),
                words().counts("cases", cases, both.after().cases(), Better.NEITHER),
                words().waits("waitMost", both.waitBefore(), both.after().most()));
    }

    /** One who is more is told with the name of whom they are like. */
    private String name(String agent, UnaryOperator<String> names) {
        int plus = agent.lastIndexOf('+');
        return plus < 0
                ? names.apply(agent)
                : speech.text("replay.extra", names.apply(agent.substring(0, plus)), agent.substring(plus + 1));
    }

    private FigureSpeech words() {
        return new FigureSpeech(speech);
    }
}
