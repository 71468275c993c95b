package dk.kontakt.channel.email;

import dk.kontakt.channel.CollectReplies;
import dk.kontakt.channel.email.rule.Signature;
import dk.kontakt.channel.email.rule.SubjectNumber;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Writes the mails of answers that come from the broker; storing the same answer again changes nothing. */
@ApplicationScoped
class ReplyMails implements CollectReplies {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OutgoingMails outgoing;

    @Inject
    private Mailboxes mailboxes;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    /** Without a mailbox of ours the answers are left to others. */
    @Override
    @Transactional
    public boolean isWanted() {
        return !mailboxes.enabled().isEmpty();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void collect(String id, JsonObject reply) {
        JsonObject to = reply.getJsonObject("to");
        String address = to.getString("email", null);
        if (address == null) {
            throw new MailServerFailure("the customer has no e-mail address", null);
        }
        long ticket = reply.getJsonNumber("ticket").longValue();
        String language = reply.getString("language");
        String text = new Signature(nameOf(reply.getString("agent")), senderOf())
                .under(reply.getString("body"), Locale.forLanguageTag(language));
        outgoing.write(new OutgoingMails.Letter(
                id,
                ticket,
                address,
                "Re: " + SubjectNumber.tagged(reply.getString("subject"), ticket),
                text,
                false,
                language));
    }

    private String senderOf() {
        return mailboxes.enabled().get(0).name();
    }

    @SuppressWarnings("unchecked")
    private String nameOf(String agent) {
        List<String> names = entities.createNativeQuery("select name from agent where username = ?")
                .setParameter(1, agent)
                .getResultList();
        return names.isEmpty() ? agent : names.get(0);
    }
}
