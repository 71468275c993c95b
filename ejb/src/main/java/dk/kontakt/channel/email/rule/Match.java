package dk.kontakt.channel.email.rule;

/** The case that a mail belongs to, and what told so. */
public record Match(long ticket, By by) {

    /** What a match rests on, the strongest first. */
    public enum By {
        /** An id that only we can make: whoever has it was given a mail of the case, by us or by somebody who had it. */
        SIGNED_ID,
        /** The id of a mail of the case, and a sender who takes part in it. */
        MESSAGE_ID,
        /** The number in the subject, and a sender who takes part in the case. */
        SUBJECT_NUMBER
    }
}
