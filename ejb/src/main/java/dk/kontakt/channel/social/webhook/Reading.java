package dk.kontakt.channel.social.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a body holds: messages, and the names of what was left out because it is no message to us or of a kind we do not know. */
public final class Reading {
    private static final int LONGEST_NAME = 60;

    private final List<SocialMessage> messages = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    public List<SocialMessage> messages() {
        return Collections.unmodifiableList(messages);
    }

    public List<String> ignored() {
        return Collections.unmodifiableList(ignored);
    }

    /** A message whose sender or id is missing cannot be told from others, and is left out. */
    void add(SocialMessage message) {
        if (message.externalId().isBlank() || message.sender().id().isBlank()) {
            ignore("message without id or sender");
        } else {
            messages.add(message);
        }
    }

    void ignore(String name) {
        ignored.add(CleanText.cut(CleanText.of(name), LONGEST_NAME));
    }
}
