package dk.kontakt.channel.social.send;

import dk.kontakt.channel.social.webhook.Provider;

/** How a provider is told to deliver an answer, and what its own answer means. */
public interface ProviderLanguage {
    ProviderRequest request(Outgoing answer, Account account);

    Outcome outcome(ProviderAnswer answer, Outgoing sent);

    static ProviderLanguage of(Provider provider) {
        return switch (provider) {
            case META -> new MetaLanguage();
            case TWILIO -> new TwilioLanguage();
            case CM -> new CmLanguage();
            case X -> new XLanguage();
        };
    }
}
