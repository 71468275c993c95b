package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.season.ServiceCalendar;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;

/** When and where a customer writes or calls again. */
record Next(Stage stage, Enquiry enquiry, Chance chance) {
    private static final Duration AFTER_A_QUESTION = Duration.ofMinutes(150);
    private static final Duration AFTER_AN_ANSWER = Duration.ofHours(14);
    private static final Duration AFTER_GIVING_UP = Duration.ofMinutes(12);

    /** Within the week after which a resolved ticket is closed. */
    private static final Duration LONGEST = Duration.ofDays(6);

    Instant at(Instant last, TicketStatus status, boolean gaveUp) {
        Duration median =
                gaveUp ? AFTER_GIVING_UP : status == TicketStatus.PENDING_CUSTOMER ? AFTER_A_QUESTION : AFTER_AN_ANSWER;
        Duration pause = chance.around(median, 0.9);
        Instant wanted = last.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        return enquiry.channel().isLive() ? duringOpenHours(wanted) : wanted;
    }

    Channel channel(Instant at) {
        boolean open = stage.rules().calendar(ServiceCalendar.NAME).isOpen(at);
        if (enquiry.channel().isLive()) {
            return open && chance.happens(0.7) ? enquiry.channel() : Channel.EMAIL;
        }
        boolean calls = open && enquiry.buyer().phone() != null && chance.happens(0.08);
        return calls ? Channel.PHONE : enquiry.channel();
    }

    private Instant duringOpenHours(Instant wanted) {
        Instant opening = stage.rules().calendar(ServiceCalendar.NAME).nextOpening(wanted);
        return opening.equals(wanted) ? wanted : opening.plusSeconds(chance.between(30, 5_400));
    }
}
