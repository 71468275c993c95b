package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.platform.Setting;
import java.util.Optional;

/**
 * What no table holds: the system property {@code kontakt.social.<provider>.secret}, or the environment's
 * {@code KONTAKT_SOCIAL_<PROVIDER>_SECRET}: Meta's app secret, Twilio's auth token, X's consumer secret, what was agreed on with CM.com. For
 * Meta likewise {@code verify-token}. A provider without a secret is not set up.
 */
final class SocialSecrets {
    private SocialSecrets() {}

    static Optional<String> find(Provider provider, String name) {
        return Setting.find("kontakt.social." + provider.code() + "." + name).filter(secret -> !secret.isBlank());
    }
}
