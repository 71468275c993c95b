package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.platform.Setting;
import dk.kontakt.ticket.Channel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The boundary of the providers as they are set up and go. */
@Stateless
@RolesAllowed("admin")
public class ProviderService {
    @Inject
    private ProviderRecords records;

    public List<ProviderView> providers() {
        return Arrays.stream(Provider.values()).map(this::view).toList();
    }

    private ProviderView view(Provider provider) {
        List<Channel> sending = Accounts.carries(provider).stream()
                .filter(channel -> Accounts.find(provider, channel).isPresent())
                .toList();
        return new ProviderView(
                provider,
                SocialSecrets.find(provider, "secret").isPresent(),
                sending,
                Setting.publicUrl() + "api/webhooks/" + provider.code(),
                missing(provider, sending),
                records.progress(provider));
    }

    private static List<String> missing(Provider provider, List<Channel> sending) {
        List<String> missing = new ArrayList<>();
        require(provider, "secret", missing);
        if (provider.shakesHands()) {
            require(provider, provider.handshakeSecret(), missing);
        }
        if (sending.isEmpty()) {
            missing.add(Accounts.nameOf(provider, "token"));
        }
        if (provider == Provider.TWILIO) {
            require(provider, "account", missing);
        }
        return missing.stream().distinct().toList();
    }

    private static void require(Provider provider, String name, List<String> missing) {
        if (SocialSecrets.find(provider, name).isEmpty()) {
            missing.add(Accounts.nameOf(provider, name));
        }
    }
}
