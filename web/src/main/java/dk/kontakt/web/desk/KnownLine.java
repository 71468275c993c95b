package dk.kontakt.web.desk;

/** How old something is that another system said; {@code silent} where the system does not answer. */
public record KnownLine(String text, boolean silent) {

    public String getText() {
        return text;
    }

    public boolean isSilent() {
        return silent;
    }
}
