package dk.kontakt.routing.lead;

import dk.kontakt.routing.choice.Requirement;

/** How many tickets wait that ask for the same skills, and how many available agents have them. */
public record SkillWait(Requirement requirement, long waiting, long able) {}
