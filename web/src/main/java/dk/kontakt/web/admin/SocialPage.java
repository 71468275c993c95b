package dk.kontakt.web.admin;

import dk.kontakt.channel.social.ProviderService;
import dk.kontakt.channel.social.ProviderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Social platforms and SMS gateways: what is set up, and how they go. */
@Named
@RequestScoped
public class SocialPage {
    @Inject
    private ProviderService providers;

    public List<ProviderView> getProviders() {
        return providers.providers();
    }
}
