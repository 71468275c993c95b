package dk.kontakt.web.admin;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.Sale;
import org.jspecify.annotations.Nullable;

/** A category in the form. */
public class CategoryDraft extends NamedDraft {
    private Sale sale;
    private boolean complaint;
    private String priority;
    private String queue;
    private @Nullable String skill;
    private int level;

    CategoryDraft(CategoryDefinition from) {
        super(from.code(), from.danish(), from.english());
        sale = from.sale();
        complaint = from.complaint();
        priority = from.priority();
        queue = from.queue();
        skill = from.skill();
        level = from.level();
    }

    CategoryDefinition definition() {
        return new CategoryDefinition(
                getCode(), getDanish(), getEnglish(), sale, complaint, priority, queue, skill, level);
    }

    public Sale getSale() {
        return sale;
    }

    public void setSale(Sale sale) {
        this.sale = sale;
    }

    public boolean isComplaint() {
        return complaint;
    }

    public void setComplaint(boolean complaint) {
        this.complaint = complaint;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }
}
