package dk.kontakt.channel.social.webhook;

/** How a sender proves who it is, by the request as it came and before anything of it is believed. */
interface Signature {

    /** Never throws, whatever the request holds. */
    boolean proves(Webhook webhook, String secret);
}
