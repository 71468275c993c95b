package dk.kontakt.routing.line;

import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Instant;
import java.util.Comparator;

/** A ticket that stands in the line: its place there, and what it asks for. */
public interface InLine {
    Comparator<InLine> FIRST = Comparator.comparing(InLine::urgency).thenComparing(InLine::ticket);

    long ticket();

    Instant urgency();

    String channel();

    Kind kind();

    Wish wish(RoutingRules rules);
}
