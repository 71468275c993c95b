package dk.kontakt.channel.email.rule;

import java.util.Optional;

/** What is known of earlier mails and of who takes part in the cases. */
public interface KnownMail {

    /**
     * The case of a mail that came or went. Many clients use an id again, so it is empty where mails of several cases have this one.
     *
     * @param messageId as {@link MessageId#normal} writes it
     */
    Optional<Long> ticketOfMessage(String messageId);

    /**
     * Whether the owner of an address takes part in a case: it is the customer's, or was written to from it or written from it.
     *
     * @param address in lower case
     */
    boolean isPartyTo(long ticket, String address);
}
