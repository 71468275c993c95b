package dk.kontakt.web.skills;

import java.util.List;

/** An agent with a cell for each column. */
public record MatrixRow(String username, String name, String team, boolean present, List<MatrixCell> cells) {}
