package dk.kontakt.web.desk.replay;

import java.time.Duration;
import java.util.Locale;

/** What figures are told with: texts by their keys, numbers and lengths of time in the language of the page. */
public interface Speech {

    String text(String key, Object... parts);

    String length(Duration length);

    Locale locale();
}
