package dk.kontakt.web.admin.messages;

import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.deadletter.BrokerAway;
import dk.kontakt.channel.deadletter.DeadLetterNotFound;
import dk.kontakt.channel.deadletter.DeadLetterService;
import dk.kontakt.channel.deadletter.LetterKey;
import dk.kontakt.channel.deadletter.LetterRefused;
import dk.kontakt.channel.deadletter.OpenedLetter;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One dead letter: read, mended, sent back or discarded. */
@Named
@RequestScoped
public class LetterForm {
    @Inject
    private DeadLetterService letters;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "address")
    private @Nullable String address;

    @Inject
    @Param(name = "letter")
    private @Nullable String id;

    private @Nullable OpenedLetter opened;
    private @Nullable String body;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        try {
            opened = address == null || id == null
                    ? null
                    : letters.find(new LetterKey(address, id)).orElse(null);
            body = opened == null ? null : opened.body();
        } catch (BrokerAway | LetterRefused notThere) {
            opened = null;
        }
    }

    /** Sends it back, with the body in the form if that was changed. */
    public void replay() {
        attempt("message.replayed", key -> letters.replay(key, mended()));
    }

    public void discard() {
        attempt("message.discarded", key -> letters.discard(key, reason));
    }

    private void attempt(String done, Consumer<LetterKey> action) {
        if (address == null || id == null) {
            return;
        }
        try {
            action.accept(new LetterKey(address, id));
            messages.confirm(done);
            MessagesPage.close(address);
        } catch (LetterRefused refused) {
            String field = refused.problems().get(0).field().equals("reason") ? "reason" : "body";
            messages.refuseField(
                    "letter:" + field, "message.refused." + field, FieldProblem.sentence(refused.problems()));
        } catch (UnreadableMessage unreadable) {
            messages.refuseField("letter:body", "message.refused.body", String.valueOf(unreadable.getMessage()));
        } catch (DeadLetterNotFound gone) {
            messages.refuse("message.gone");
        } catch (BrokerAway away) {
            messages.refuse("message.away");
        }
    }

    /** A browser has line ends of its own. */
    private @Nullable String mended() {
        String now = body == null ? "" : body.replace("\r\n", "\n");
        String before = opened == null ? null : opened.body();
        return now.equals(Objects.requireNonNullElse(before, "")) ? null : now;
    }

    public @Nullable OpenedLetter getOpened() {
        return opened;
    }

    public List<Map.Entry<String, String>> getHeaders() {
        return opened == null ? List.of() : List.copyOf(opened.headers().entrySet());
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
