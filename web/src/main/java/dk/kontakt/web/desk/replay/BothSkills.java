package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.replay.Figures;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came to those who asked for one skill before and after; null before where nobody did. */
record BothSkills(String skill, Figures.@Nullable OfSkill before, Figures.OfSkill after) {

    /** The longest waits first. */
    static List<BothSkills> of(Figures before, Figures after) {
        Map<String, Figures.OfSkill> first =
                before.skills().stream().collect(Collectors.toMap(Figures.OfSkill::skill, Function.identity()));
        Comparator<BothSkills> byWait = Comparator.comparing(both -> both.after.most());
        return after.skills().stream()
                .map(one -> new BothSkills(one.skill(), first.get(one.skill()), one))
                .sorted(byWait.reversed().thenComparing(BothSkills::skill))
                .toList();
    }

    @Nullable
    Duration waitBefore() {
        return before == null ? null : before.most();
    }
}
