package dk.kontakt.channel.email.rule;

/** What a mail was known by, in the order in which it is looked for. */
public enum Sign {
    REPORT(MailKind.DELIVERY_REPORT, "it is a delivery report"),
    MAIL_SYSTEM(MailKind.DELIVERY_REPORT, "a mail system wrote it"),
    AUTO_SUBMITTED(MailKind.AUTOMATIC_REPLY, "it says that it was sent automatically"),
    NULL_RETURN_PATH(MailKind.AUTOMATIC_REPLY, "its return path is empty, as that of mail which nobody shall answer"),
    MAILING_LIST(MailKind.LIST, "it came through a mailing list"),
    BULK(MailKind.AUTOMATIC_REPLY, "it says that it was sent to many or by a machine"),
    NONE(MailKind.PERSONAL, "nothing tells of a machine or a list");

    private final MailKind kind;
    private final String words;

    Sign(MailKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public MailKind kind() {
        return kind;
    }

    /** The reason, to go on with "because". */
    public String words() {
        return words;
    }
}
