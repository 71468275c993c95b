package dk.kontakt.category.bench;

/** A text that the draft puts elsewhere than the rules in force; {@code category} is the one that somebody vouches for. */
public record Verdict(long ticket, String category, String before, String after) {

    public boolean isBetter() {
        return after.equals(category);
    }

    public boolean isWorse() {
        return before.equals(category);
    }
}
