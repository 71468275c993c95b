package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider, as whoever runs the servers sees it; without its secrets.
 *
 * @param receiving whether a secret is there by which its webhooks are believed
 * @param sending the channels by which answers leave
 * @param webhookUrl to be entered with the provider
 * @param missing the settings without which it does not work, by their names
 */
public record ProviderView(
        Provider provider,
        boolean receiving,
        List<Channel> sending,
        String webhookUrl,
        List<String> missing,
        Progress progress) {

    public ProviderView {
        sending = List.copyOf(sending);
        missing = List.copyOf(missing);
    }

    /**
     * What happened last.
     *
     * @param failure what it said to the last answer that it did not take
     * @param refused webhooks that it had not signed
     */
    public record Progress(
            @Nullable Instant webhookAt,
            @Nullable Instant sentAt,
            @Nullable Instant failedAt,
            @Nullable String failure,
            long refused,
            @Nullable Instant refusedAt) {}
}
