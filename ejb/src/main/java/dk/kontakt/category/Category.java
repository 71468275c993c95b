package dk.kontakt.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a ticket is about; decides its queue, its priority and the skill it needs. */
@Entity
public class Category {
    @Id
    private String code;

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    @Enumerated(EnumType.STRING)
    private Sale sale;

    private boolean complaint;
    private String priority;
    private String queue;
    private @Nullable String skill;
    private int level;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    public Category(CategoryDefinition definition) {
        this.code = definition.code();
        this.danish = definition.danish();
        this.english = definition.english();
        this.sale = definition.sale();
        this.complaint = definition.complaint();
        this.priority = definition.priority();
        this.queue = definition.queue();
        this.skill = definition.skill();
        this.level = definition.level();
    }

    public CategoryDefinition definition() {
        return new CategoryDefinition(code, danish, english, sale, complaint, priority, queue, skill, level);
    }

    public String code() {
        return code;
    }

    public String priority() {
        return priority;
    }

    public String queue() {
        return queue;
    }

    /** The skill an agent needs at {@link #level()} or above; null when anyone will do. */
    public @Nullable String skill() {
        return skill;
    }

    public int level() {
        return level;
    }
}
