package dk.kontakt.web.admin.publish;

import java.io.Serializable;
import java.util.List;

/** Which part of a page is shown; the draft stays while one goes to and fro. */
public abstract class Tabs implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<String> all;
    private String shown;

    /** The first is shown until another is wanted. */
    protected Tabs(String... all) {
        this.all = List.of(all);
        this.shown = all[0];
    }

    public List<String> getAll() {
        return all;
    }

    public String getShown() {
        return shown;
    }

    public void show(String tab) {
        shown = all.contains(tab) ? tab : shown;
    }
}
