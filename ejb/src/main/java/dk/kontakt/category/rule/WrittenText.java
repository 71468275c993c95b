package dk.kontakt.category.rule;

/** What a customer wrote, in a language as in {@code da}; rules read the beginning of very long texts. */
public record WrittenText(String language, String subject, String body) {
    private static final int MOST_READ = 20_000;

    public WrittenText {
        subject = beginning(subject);
        body = beginning(body);
    }

    /** The subject or the body. */
    public String part(Part part) {
        return part == Part.SUBJECT ? subject : body;
    }

    private static String beginning(String text) {
        return text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    }
}
