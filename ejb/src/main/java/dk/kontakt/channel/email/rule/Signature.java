package dk.kontakt.channel.email.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a mail of ours.
 *
 * @param agent null where nobody wrote it
 * @param sender the queue's or the company's name
 */
public record Signature(@Nullable String agent, String sender) {

    /** The text with the signature under it, once. */
    public String under(String text, Locale reader) {
        String lines = Stream.of(new MailWording(reader).text("signature.regards"), agent, sender)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String body = text.stripTrailing();
        return body.endsWith("\n\n" + lines) ? body : body + "\n\n" + lines;
    }
}
