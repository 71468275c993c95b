package dk.kontakt.category;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Rules on words that somebody has begun to change over the API; everybody has a draft of their own. */
@Entity
@Table(name = "category_rules_draft")
class StoredDraft {
    @Id
    private String username;

    @Column(name = "based_on")
    private int basedOn;

    @Convert(converter = JsonColumn.class)
    private JsonObject definition;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {}

    StoredDraft(String username, WordRulesDraft draft, Instant savedAt) {
        this.username = username;
        this.basedOn = draft.basedOn();
        this.definition = WordRulesWriter.write(draft.rules());
        this.savedAt = savedAt;
    }

    WordRulesDraft draft() {
        return new WordRulesDraft(WordRulesReader.read(definition), basedOn, savedAt);
    }
}
