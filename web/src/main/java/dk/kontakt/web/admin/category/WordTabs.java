package dk.kontakt.web.admin.category;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which part of the page is shown; the draft stays while one goes to and fro. */
@Named
@ViewScoped
public class WordTabs implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> ALL = List.of("categories", "rules", "try", "bench", "versions");

    private String shown = "categories";

    public List<String> getAll() {
        return ALL;
    }

    public String getShown() {
        return shown;
    }

    public void show(String tab) {
        shown = ALL.contains(tab) ? tab : shown;
    }
}
