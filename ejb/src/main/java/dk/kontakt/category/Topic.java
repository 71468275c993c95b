package dk.kontakt.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice on the public form: a group of topics, or a topic that has a category and the fields it cannot do without. */
@Entity
public class Topic {
    @Id
    private String code;

    private @Nullable String parent;
    private int position;

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    private @Nullable String category;

    @Column(name = "required_fields")
    private String requiredFields = "";

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    public Topic(TopicDefinition definition) {
        this.code = definition.code();
        this.parent = definition.parent();
        this.position = definition.position();
        this.danish = definition.danish();
        this.english = definition.english();
        this.category = definition.category();
        this.requiredFields = String.join(",", definition.requiredFields());
    }

    String code() {
        return code;
    }

    public TopicDefinition definition() {
        return new TopicDefinition(code, parent, position, danish, english, category, requiredFields());
    }

    /** Names of contact fields besides subject and body: {@code email}, {@code phone}, {@code orderNumber}, {@code customerNumber}. */
    public List<String> requiredFields() {
        return requiredFields.isEmpty() ? List.of() : List.of(requiredFields.split(","));
    }

    public @Nullable String category() {
        return category;
    }
}
