package dk.kontakt.category;

/** A queue of waiting work, in the order of {@code position}. */
public record QueueDefinition(String code, String danish, String english, int position) {

    public String name(String language) {
        return "da".equals(language) ? danish : english;
    }
}
