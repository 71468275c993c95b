package dk.kontakt.routing.lead;

import dk.kontakt.routing.AssignmentView;

/** Who got which ticket, and the reason that was given. */
public record RecentDecision(long ticket, String subject, AssignmentView assignment, String reason) {}
