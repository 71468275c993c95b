package dk.kontakt.routing.rule;

/** What of an enquiry can ask for a skill; {@code field} is its name in JSON. */
public enum Trait {
    QUEUE("queue"),
    CATEGORY("category"),
    LANGUAGE("language"),
    SEGMENT("segment"),
    PRODUCT("product"),
    CHANNEL("channel"),
    PRIORITY("priority");

    private final String field;

    Trait(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
