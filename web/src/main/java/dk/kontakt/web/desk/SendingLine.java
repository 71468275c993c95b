package dk.kontakt.web.desk;

import dk.kontakt.channel.email.SentMail;

/** What became of an answer that went out by mail, in words, and the tone of their mark. */
public record SendingLine(String words, String tone) {

    static SendingLine of(SentMail mail, Texts texts) {
        String said = mail.words() == null ? "" : mail.words();
        return switch (mail.state()) {
            case WAITING ->
                new SendingLine(
                        mail.attempts() == 0
                                ? texts.text("mail.waiting")
                                : texts.text("mail.waiting.again", mail.attempts(), said),
                        mail.attempts() == 0 ? "quiet" : "warn");
            case SENT -> {
                String at = mail.sentAt() == null ? "" : texts.at(mail.sentAt());
                yield new SendingLine(texts.text("mail.sent", mail.recipient(), at), "quiet");
            }
            case REFUSED -> new SendingLine(texts.text("mail.refused", mail.recipient(), said), "bad");
            case BOUNCED ->
                new SendingLine(texts.text("mail.bounced", mail.recipient(), String.valueOf(mail.delivery())), "bad");
        };
    }
}
