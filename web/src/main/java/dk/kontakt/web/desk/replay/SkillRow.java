package dk.kontakt.web.desk.replay;

/** What came to those who asked for one skill, in words. */
public record SkillRow(String skill, int agents, ComparedRow cases, ComparedRow waited) {}
