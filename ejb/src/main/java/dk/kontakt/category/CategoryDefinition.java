package dk.kontakt.category;

import org.jspecify.annotations.Nullable;

/** A category as managers see and save it; {@code level} (1 to 5) counts only with a skill. */
public record CategoryDefinition(
        String code,
        String danish,
        String english,
        Sale sale,
        boolean complaint,
        String priority,
        String queue,
        @Nullable String skill,
        int level) {

    public String name(String language) {
        return "da".equals(language) ? danish : english;
    }
}
