package dk.kontakt.category.rule;

/** Characters of a part of a text, from {@code start} to before {@code end}. */
public record Passage(Part part, int start, int end) {

    public String in(WrittenText text) {
        return text.part(part).substring(start, end);
    }
}
