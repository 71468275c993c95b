package dk.kontakt.web.desk.replay;

/** One figure before and after, in words; {@code tone} says whether the difference is good news. */
public record ComparedRow(String figure, String before, String after, String change, String tone) {}
