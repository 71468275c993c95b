package dk.kontakt.report.plan;

import dk.kontakt.report.Days;
import dk.kontakt.report.staffing.Target;
import dk.kontakt.ticket.Channel;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people an average week of these days needs to keep a promise, on one channel or (null) on all, and what if. */
public record StaffingQuestion(Days days, @Nullable Channel channel, Target target, WhatIf whatIf) {

    public Set<Channel> channels() {
        return channel == null ? EnumSet.allOf(Channel.class) : EnumSet.of(channel);
    }

    /** Those of the channels on which people wait in the line. */
    public Set<Channel> live() {
        Set<Channel> live = channels();
        live.retainAll(Channel.live());
        return live;
    }
}
