package dk.kontakt.web.api;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketStatus;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters of the ticket list. An empty one counts as none; {@code status} may come several times, or with commas. */
final class TicketListRequest {
    private static final int USUAL = 50;
    private static final int LONGEST_TEXT = 200;

    private final FieldProblems problems = new FieldProblems();
    private final MultivaluedMap<String, String> parameters;

    private TicketListRequest(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws RequestRefused naming every wrong parameter */
    static TicketQuery read(MultivaluedMap<String, String> parameters) {
        return new TicketListRequest(parameters).read();
    }

    private TicketQuery read() {
        Set<TicketStatus> statuses = statuses();
        String queue = text("queue");
        String assignee = text("assignee");
        Long customer = number("customer", 0, Long.MAX_VALUE);
        String words = text("q");
        Long after = number("after", 0, Long.MAX_VALUE);
        Long limit = number("limit", 1, TicketQuery.MOST);
        problems.requireNone(RequestRefused::new);
        return new TicketQuery(
                statuses, queue, assignee, customer, words, after, limit == null ? USUAL : limit.intValue());
    }

    private Set<TicketStatus> statuses() {
        Set<TicketStatus> wanted = EnumSet.noneOf(TicketStatus.class);
        parameters.getOrDefault("status", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .forEach(name -> addStatus(wanted, name.strip()));
        return wanted;
    }

    private void addStatus(Set<TicketStatus> wanted, String name) {
        TicketStatus status = problems.isNoted("status") ? null : TicketRequests.status(problems, name);
        if (status != null) {
            wanted.add(status);
        }
    }

    private @Nullable String text(String name) {
        return problems.text(parameters.getFirst(name), name, LONGEST_TEXT);
    }

    private @Nullable Long number(String name, long least, long most) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (!problems.isNoted(name)) {
            problems.refuse(
                    name, "must be a whole number" + (most < Long.MAX_VALUE ? " from " + least + " to " + most : ""));
        }
        return null;
    }
}
