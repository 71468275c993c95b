package dk.kontakt.channel.social;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.Trace;
import dk.kontakt.channel.social.webhook.HandshakeAnswer;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.Reading;
import dk.kontakt.channel.social.webhook.Webhook;
import dk.kontakt.platform.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The boundary of social platforms and SMS gateways. Everybody may call it: the signature is the log-in. */
@Stateless
public class SocialService {
    private static final Logger LOG = Logger.getLogger(SocialService.class.getName());

    @Inject
    private SocialRecords records;

    @Inject
    private ProviderRecords providers;

    @Inject
    private Event<ContactArrived> arrivals;

    @Inject
    private Clock clock;

    /**
     * Takes in what a provider sent, all of it or nothing; the same once more changes nothing.
     *
     * @param query behind the address's question mark, as it was sent; empty if there was none
     * @throws ProviderNotSetUp if there is no such provider, or no secret of it
     * @throws WrongSignature if the provider did not sign it; then nothing of it was read
     * @throws dk.kontakt.channel.UnreadableMessage if it is signed and yet malformed
     */
    @PermitAll
    public void receive(String provider, byte[] body, Map<String, String> headers, String query) {
        Provider sender = Provider.named(provider).orElseThrow(ProviderNotSetUp::new);
        String secret = SocialSecrets.find(sender, "secret").orElseThrow(ProviderNotSetUp::new);
        if (!sender.sent(new Webhook(body, headers, address(provider, query)), secret)) {
            providers.refused(sender);
            throw refused(sender);
        }
        Reading reading = sender.read(body);
        LOG.log(Level.FINE, "Left out of a webhook: {0}", reading.ignored());
        Trace trace = Trace.of(header(headers, "traceparent"), null);
        reading.messages().forEach(message -> intake(trace).take(sender, message));
        // Last: the row is one for all, and held until the end.
        providers.heard(sender);
    }

    private SocialIntake intake(Trace trace) {
        return new SocialIntake(records, arrived -> arrivals.fire(arrived.within(trace)), clock.instant());
    }

    private static @Nullable String header(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * What a platform is answered that asks whether the address is ours.
     *
     * @throws ProviderNotSetUp if there is no such provider, it does not ask, or no secret of it is there
     * @throws WrongSignature if somebody else asks
     */
    @PermitAll
    public HandshakeAnswer answer(String provider, Map<String, String> query) {
        Provider asking = Provider.named(provider).filter(Provider::shakesHands).orElseThrow(ProviderNotSetUp::new);
        String secret = SocialSecrets.find(asking, asking.handshakeSecret()).orElseThrow(ProviderNotSetUp::new);
        return asking.answer(query, secret).orElseThrow(() -> refused(asking));
    }

    private static WrongSignature refused(Provider provider) {
        LOG.log(Level.INFO, "A webhook was refused: it is not signed by {0}", provider.code());
        return new WrongSignature(provider);
    }

    /** As the sender sees it, in front of any proxy: below the system property {@code kontakt.url}. */
    private static String address(String provider, String query) {
        return Setting.publicUrl() + "api/webhooks/" + provider + (query.isEmpty() ? "" : "?" + query);
    }
}
