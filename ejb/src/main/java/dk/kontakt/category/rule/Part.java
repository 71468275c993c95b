package dk.kontakt.category.rule;

/** Where in an enquiry words stand, and how queries name that. */
public enum Part {
    SUBJECT("subject"),
    BODY("text");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
