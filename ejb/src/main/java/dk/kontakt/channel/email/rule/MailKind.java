package dk.kontakt.channel.email.rule;

/** Who, or what, wrote a mail (RFC 3834). */
public enum MailKind {
    PERSONAL,
    /** An out-of-office note, or any other mail that a machine wrote. */
    AUTOMATIC_REPLY,
    /** What a mail system says of a mail that was sent. */
    DELIVERY_REPORT,
    /** Through a mailing list or a group address; a person may have written it. */
    LIST;

    /** Whether it opens a case again; mail of machines is kept on the case and changes nothing there. */
    public boolean changesState() {
        return this == PERSONAL || this == LIST;
    }
}
