package dk.kontakt.channel.deadletter;

import java.util.List;

/** Some letters in the order in which they died, and whether there are more behind them. */
public record LetterPage(List<DeadLetter> letters, boolean more) {}
