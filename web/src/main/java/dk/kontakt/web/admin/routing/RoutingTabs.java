package dk.kontakt.web.admin.routing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which part of the page is shown; the draft stays while one goes to and fro. */
@Named
@ViewScoped
public class RoutingTabs implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> ALL = List.of("queues", "skills", "headStart", "versions");

    private String shown = "queues";

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
