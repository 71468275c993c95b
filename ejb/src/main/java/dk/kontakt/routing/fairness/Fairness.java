package dk.kontakt.routing.fairness;

import java.util.List;

/** The audit of a period. {@code all} is what all customers together waited. */
public record Fairness(
        List<AgentWork.Compared> agents, List<SkillLoad> skills, List<GroupWait> groups, GroupWait all) {}
