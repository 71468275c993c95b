package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact and all that is counted of it. */
public record ContactFact(
        LocalDate day,
        Channel channel,
        long contact,
        int hour,
        Instant receivedAt,
        long ticket,
        String category,
        boolean complaint,
        boolean beforeSale,
        String segment,
        String queue,
        @Nullable String agent,
        boolean opened,
        boolean answered,
        boolean timed,
        boolean late,
        boolean abandoned,
        boolean shortAbandoned,
        @Nullable Integer waitSeconds,
        int talkSeconds,
        int holdSeconds,
        int wrapUpSeconds,
        int writingSeconds,
        int handleSeconds,
        @Nullable Long firstResponseSeconds,
        boolean promised,
        boolean inTime,
        boolean resolved,
        @Nullable Long resolutionSeconds,
        int reopened,
        boolean firstContact,
        @Nullable Integer score,
        @Nullable BigDecimal accuracy,
        int orders,
        BigDecimal orderValue,
        BigDecimal cost) {}
