package dk.kontakt.channel.social.send;

import static dk.kontakt.channel.social.send.ProviderRequest.encoded;

import dk.kontakt.ticket.Channel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Twilio's Messages resource, for SMS and WhatsApp. */
final class TwilioLanguage implements ProviderLanguage {
    /** Of Twilio's error codes: the queue is full, or too many requests. */
    private static final String QUEUE_FULL = "21611";

    private static final String TOO_MANY = "20429";

    @Override
    public ProviderRequest request(Outgoing answer, Account account) {
        Map<String, String> fields = new HashMap<>();
        fields.put("From", number(answer, answer.ours()));
        fields.put("To", number(answer, answer.theirs()));
        fields.put("Body", answer.text());
        if (account.callback() != null) {
            fields.put("StatusCallback", account.callback());
        }
        String login = account.name() + ":" + account.token();
        return ProviderRequest.form(
                account.url() + "/2010-04-01/Accounts/" + encoded(account.name()) + "/Messages.json",
                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)),
                fields);
    }

    private static String number(Outgoing answer, String number) {
        return answer.channel() == Channel.WHATSAPP ? "whatsapp:" + number : number;
    }

    @Override
    public Outcome outcome(ProviderAnswer answer, Outgoing sent) {
        if (answer.isSuccess()) {
            return answer.taken(answer.at("sid"));
        }
        String code = answer.at("code");
        String words = code + " " + answer.at("message");
        return code.equals(QUEUE_FULL) || code.equals(TOO_MANY) ? answer.tooMany(words) : answer.failure(words);
    }
}
