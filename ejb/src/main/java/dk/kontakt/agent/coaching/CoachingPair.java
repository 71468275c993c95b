package dk.kontakt.agent.coaching;

/** Somebody who could teach somebody else a skill; {@code stated} is what the learner claims, 0 for nothing. */
public record CoachingPair(
        String skill, String coach, int coachLevel, String learner, int learnerLevel, int stated, boolean sameTeam) {}
