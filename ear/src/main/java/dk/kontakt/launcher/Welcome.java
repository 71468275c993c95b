package dk.kontakt.launcher;

/** The last lines of a start: where to go and who to be there. */
final class Welcome {
    private final Progress progress;
    private final Settings settings;

    Welcome(Progress progress, Settings settings) {
        this.progress = progress;
        this.settings = settings;
    }

    /** @param mail where to send mail, if there is a place */
    void show(String url, boolean hasAccounts, String mail) {
        progress.text("");
        progress.text("  Kontakt is ready: " + url);
        progress.text("  " + whoToBe(hasAccounts));
        if (!mail.isEmpty()) {
            progress.text("  " + mail);
        }
        progress.text("  Stop it with Ctrl-C.");
        progress.text("");
    }

    private String whoToBe(boolean hasAccounts) {
        if (!hasAccounts) {
            return "Nobody can log in yet. Make an administrator:"
                    + " mvn -Prun -Dkontakt.command=create-admin -Dkontakt.admin=<name>";
        }
        return settings.demo()
                ? "Log in as admin, lead, manager, integration or agent1 to agent40; the password is demo."
                : "Log in with your account.";
    }
}
