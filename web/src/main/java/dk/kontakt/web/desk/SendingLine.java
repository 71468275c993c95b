package dk.kontakt.web.desk;

import dk.kontakt.channel.email.SentMail;
import dk.kontakt.channel.social.SentAnswer;

/** What became of an answer that went out by mail or by a platform, in words, and the tone of their mark. */
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

    static SendingLine of(SentAnswer answer, Texts texts) {
        String why = answer.reason() == null ? "" : answer.reason();
        String at = texts.at(answer.at());
        return switch (answer.state()) {
            case WAITING ->
                answer.attempts() == 0
                        ? new SendingLine(texts.text("social.state.waiting"), "quiet")
                        : new SendingLine(texts.text("social.state.again", answer.attempts(), why), "warn");
            case SENT -> new SendingLine(texts.text("social.state.sent", at), "quiet");
            case DELIVERED -> new SendingLine(texts.text("social.state.delivered", at), "good");
            case READ -> new SendingLine(texts.text("social.state.read", at), "good");
            case REFUSED -> new SendingLine(texts.text("social.state.refused", why), "bad");
            case FAILED -> new SendingLine(texts.text("social.state.failed", why), "bad");
        };
    }
}
