package dk.kontakt.account;

/** The names of the roles, for annotations and checks. */
public final class Role {
    public static final String AGENT = "agent";
    public static final String LEAD = "lead";
    public static final String MANAGER = "manager";
    public static final String ADMIN = "admin";
    public static final String INTEGRATION = "integration";

    /** The application itself: listeners and timers run as it, nobody can log in as it. */
    public static final String SYSTEM = "system";

    private Role() {}
}
