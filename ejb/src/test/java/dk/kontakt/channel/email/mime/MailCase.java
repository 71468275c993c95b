package dk.kontakt.channel.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A mail and what is to be read of it; the name says which behaviour it shows. */
@SuppressWarnings("ArrayRecordComponent")
record MailCase(String name, byte[] mail, Consumer<IncomingMail> check) {

    /** A character for each byte, so that {@code \u00e6} is one byte that nobody declared. */
    static MailCase bytes(String name, String mail, Consumer<IncomingMail> check) {
        return new MailCase(name, crlf(mail).getBytes(StandardCharsets.ISO_8859_1), check);
    }

    static MailCase utf8(String name, String mail, Consumer<IncomingMail> check) {
        return new MailCase(name, crlf(mail).getBytes(StandardCharsets.UTF_8), check);
    }

    private static String crlf(String mail) {
        return mail.replace("\r", "").replace("\n", "\r\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
