package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Dimension;
import java.io.Serializable;
import java.util.Collection;

/** The values of one dimension for which a policy holds; none stands for all. */
public class ConditionField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Dimension dimension;
    private String[] chosen;

    ConditionField(Dimension dimension, Collection<String> chosen) {
        this.dimension = dimension;
        this.chosen = chosen.toArray(String[]::new);
    }

    public Dimension getDimension() {
        return dimension;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
