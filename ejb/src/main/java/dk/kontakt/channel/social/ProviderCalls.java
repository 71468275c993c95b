package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Account;
import dk.kontakt.channel.social.send.Outcome;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.send.ProviderAnswer;
import dk.kontakt.channel.social.send.ProviderLanguage;
import dk.kontakt.channel.social.send.ProviderRequest;
import dk.kontakt.channel.social.send.TokenNotRenewed;
import dk.kontakt.channel.social.webhook.Provider;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls providers. Whoever gives no whole answer within ten seconds is asked again later, though it may have sent the message. */
final class ProviderCalls {
    private final HttpClient client;
    private final Duration patience;

    ProviderCalls(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    Outcome send(Provider provider, Outgoing answer, Account account) {
        ProviderLanguage language = ProviderLanguage.of(provider);
        try {
            return language.outcome(answerTo(language.request(answer, account)), answer);
        } catch (NoAnswer e) {
            return Outcome.later(e.words());
        } catch (IllegalArgumentException e) {
            return Outcome.refused("no address can be made of it: " + e.getMessage());
        }
    }

    /** @throws TokenNotRenewed if there is no answer */
    ProviderAnswer ask(ProviderRequest renewal) {
        try {
            return answerTo(renewal);
        } catch (NoAnswer e) {
            throw new TokenNotRenewed(e.words());
        }
    }

    private ProviderAnswer answerTo(ProviderRequest written) throws NoAnswer {
        CompletableFuture<HttpResponse<String>> call =
                client.sendAsync(request(written), HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            String pause = response.headers().firstValue("Retry-After").orElse("");
            return new ProviderAnswer(response.statusCode(), pause, response.body());
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new NoAnswer("no answer within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw new NoAnswer("not reached: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }

    private static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    private static HttpRequest request(ProviderRequest written) {
        var request = HttpRequest.newBuilder(written.uri()).POST(HttpRequest.BodyPublishers.ofString(written.body()));
        written.headers().forEach(request::header);
        return request.build();
    }
}
