package dk.kontakt.channel.email.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The number of the case in the subject of a mail, {@code [#12345]}; anybody can write one, so it proves nothing. */
public final class SubjectNumber {
    private static final Pattern TAG = Pattern.compile("\\[#\\s?([1-9][0-9]{0,17})]");

    /** What clients put before the subject of an answer or of a mail that is handed on, in Danish, English and German. */
    private static final Pattern ANSWER =
            Pattern.compile("(?i)^(?:\\s*(?:re|sv|vs|aw|fw|fwd|vb|wg)(?:\\[\\d+])?\\s*:)++");

    private SubjectNumber() {}

    /** The subject with the number once, behind what marks an answer; other numbers stay, as other systems look for theirs. */
    public static String tagged(String subject, long number) {
        if (find(subject).contains(number)) {
            return subject;
        }
        String words = withoutAnswer(subject);
        String answer = subject.substring(0, subject.length() - words.length()).strip();
        return (answer + " [#" + number + "] " + words.strip()).strip();
    }

    /** The numbers in a subject, from left to right, each once. */
    public static List<Long> find(String subject) {
        return TAG.matcher(subject)
                .results()
                .map(tag -> Long.valueOf(tag.group(1)))
                .distinct()
                .toList();
    }

    /** What the subject says, whoever answers it how often: without numbers of cases and marks of answers. */
    static String bare(String subject) {
        String rest = subject;
        String before;
        do {
            before = rest;
            rest = withoutAnswer(TAG.matcher(rest).replaceAll(" ")).strip();
        } while (!rest.equals(before));
        return rest;
    }

    private static String withoutAnswer(String subject) {
        return ANSWER.matcher(subject).replaceFirst("");
    }
}
