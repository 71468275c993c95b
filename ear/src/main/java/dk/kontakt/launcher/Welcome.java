package dk.kontakt.launcher;

/** The last lines of a start: where to go and who to be there. */
final class Welcome {
    private Welcome() {}

    static void show(Progress progress, Settings settings, String url) {
        progress.text("");
        progress.text("  Kontakt is ready: " + url);
        if (settings.demo()) {
            progress.text("  Log in as admin, lead, manager, integration or agent1 … agent40, password demo");
        }
        progress.text("  Stop with Ctrl-C");
        progress.text("");
    }
}
