package dk.kontakt.category;

import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublishedVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Rules on words as they were published; never changed. */
@Entity
@Table(name = "category_rules")
class StoredWordRules extends PublishedVersion {
    @Id
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredWordRules() {}

    StoredWordRules(WordRules rules, Publication publication) {
        super(WordRulesWriter.write(rules), publication);
        this.version = publication.version();
    }

    WordRules rules() {
        return WordRulesReader.read(definition()).numbered(version);
    }
}
