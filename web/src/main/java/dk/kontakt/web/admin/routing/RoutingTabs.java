package dk.kontakt.web.admin.routing;

import dk.kontakt.web.admin.publish.Tabs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Which part of the page is shown; the draft stays while one goes to and fro. */
@Named
@ViewScoped
public class RoutingTabs extends Tabs {
    private static final long serialVersionUID = 1L;

    public RoutingTabs() {
        super("queues", "skills", "headStart", "versions");
    }
}
