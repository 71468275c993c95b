package dk.kontakt.web.admin;

import dk.kontakt.category.TopicDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic in the form. */
public class TopicDraft extends NamedDraft {
    private @Nullable String parent;
    private int position;
    private @Nullable String category;
    private List<String> requiredFields;

    TopicDraft(TopicDefinition from) {
        super(from.code(), from.danish(), from.english());
        parent = from.parent();
        position = from.position();
        category = from.category();
        // Faces makes what it reads a list of the same class.
        requiredFields = new ArrayList<>(from.requiredFields());
    }

    TopicDefinition definition() {
        return new TopicDefinition(getCode(), parent, position, getDanish(), getEnglish(), category, requiredFields);
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public List<String> getRequiredFields() {
        return requiredFields;
    }

    public void setRequiredFields(@Nullable List<String> requiredFields) {
        this.requiredFields = requiredFields == null ? List.of() : requiredFields;
    }
}
