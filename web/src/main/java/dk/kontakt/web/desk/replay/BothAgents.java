package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.replay.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came to one agent before and after; null before for one who is more. */
record BothAgents(String agent, Figures.@Nullable OfAgent before, Figures.OfAgent after) {

    /** The most occupied first. */
    static List<BothAgents> of(Figures before, Figures after) {
        Map<String, Figures.OfAgent> first =
                before.agents().stream().collect(Collectors.toMap(Figures.OfAgent::agent, Function.identity()));
        return after.agents().stream()
                .map(one -> new BothAgents(one.agent(), first.get(one.agent()), one))
                .sorted(Comparator.comparingDouble(BothAgents::occupancyAfter)
                        .reversed()
                        .thenComparing(BothAgents::agent))
                .toList();
    }

    @Nullable
    Double occupancyBefore() {
        return before == null ? null : before.occupancy();
    }

    private double occupancyAfter() {
        Double occupancy = after.occupancy();
        return occupancy == null ? -1 : occupancy;
    }
}
