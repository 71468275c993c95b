package dk.kontakt.channel.email;

import dk.kontakt.channel.email.rule.SignedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The keys that sign the ids of our mails, the same on all nodes. */
@ApplicationScoped
class SigningKeys {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    SignedId signedId(Mailbox mailbox) {
        List<byte[]> keys = entities.createNativeQuery("select key from mail_key order by created_at desc")
                .getResultList();
        String address = mailbox.address();
        return new SignedId(address.substring(address.lastIndexOf('@') + 1), keys);
    }
}
