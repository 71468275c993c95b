package dk.kontakt.category;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as customers and managers see it; one without a parent is a group, one with a category can be chosen. */
public record TopicDefinition(
        String code,
        @Nullable String parent,
        int position,
        String danish,
        String english,
        @Nullable String category,
        List<String> requiredFields) {

    public String name(String language) {
        return "da".equals(language) ? danish : english;
    }
}
