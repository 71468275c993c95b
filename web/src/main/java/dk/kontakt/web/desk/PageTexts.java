package dk.kontakt.web.desk;

import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Texts and names of the page. */
@RequestScoped
public class PageTexts implements Texts {
    @Inject
    private PageMessages messages;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Override
    public String text(String key, Object... parts) {
        return messages.text(key, parts);
    }

    @Override
    public String agent(String username) {
        return names.actor(username);
    }

    @Override
    public String skill(String code) {
        return names.skill(code);
    }

    @Override
    public String at(Instant instant) {
        return wording.at(instant);
    }
}
