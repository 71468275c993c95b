package dk.kontakt.report;

import dk.kontakt.ticket.Channel;

/** How many cases of a channel are open now, by their age, and how many of them still lack a first answer that was due. */
public record Backlog(Channel channel, long day, long threeDays, long week, long older, long overdue) {

    public long open() {
        return day + threeDays + week + older;
    }
}
