package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.SkillRule;
import dk.kontakt.routing.rule.Trait;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule on skills in the form; products are written with commas between them. */
public class SkillFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<TraitField> conditions;
    private @Nullable String products;
    private @Nullable String skill;
    private @Nullable Integer level;
    private boolean fixed;

    SkillFields(SkillRule from) {
        conditions = TraitField.CHOSEN.stream()
                .map(trait -> new TraitField(trait, from.when().getOrDefault(trait, Set.of())))
                .toList();
        products = String.join(", ", new TreeSet<>(from.when().getOrDefault(Trait.PRODUCT, Set.of())));
        skill = from.skill();
        level = from.level();
        fixed = from.fixed();
    }

    SkillRule rule() {
        Map<Trait, Set<String>> when = new EnumMap<>(Trait.class);
        conditions.forEach(field -> when.put(field.getTrait(), field.values()));
        when.put(Trait.PRODUCT, written());
        when.values().removeIf(Set::isEmpty);
        return new SkillRule(when, skill == null ? "" : skill, level == null ? 0 : level, fixed);
    }

    private Set<String> written() {
        return Stream.of((products == null ? "" : products).split(","))
                .map(String::strip)
                .filter(product -> !product.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<TraitField> getConditions() {
        return conditions;
    }

    public @Nullable String getProducts() {
        return products;
    }

    public void setProducts(@Nullable String products) {
        this.products = products;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }
}
