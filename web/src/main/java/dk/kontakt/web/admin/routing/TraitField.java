package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.Trait;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values of one trait for which a rule on skills holds; none stands for all. */
public class TraitField implements Serializable {
    private static final long serialVersionUID = 1L;

    /** All that are chosen from a list; products are written. */
    static final List<Trait> CHOSEN =
            Stream.of(Trait.values()).filter(trait -> trait != Trait.PRODUCT).toList();

    private final Trait trait;
    private String[] chosen;

    TraitField(Trait trait, Collection<String> chosen) {
        this.trait = trait;
        this.chosen = chosen.toArray(String[]::new);
    }

    Set<String> values() {
        return new TreeSet<>(List.of(chosen));
    }

    public Trait getTrait() {
        return trait;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
