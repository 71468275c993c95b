package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.Terms;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Terms of a channel in the form. */
public class TermsDraft {
    private final Channel channel;
    private LocalDate validFrom;
    private BigDecimal hourlyRate;
    private BigDecimal fixedPerContact;
    private @Nullable Integer answerWithinSeconds;
    private int shortAbandonSeconds;

    TermsDraft(Terms inForce, LocalDate today) {
        channel = inForce.channel();
        validFrom = today;
        hourlyRate = inForce.hourlyRate();
        fixedPerContact = inForce.fixedPerContact();
        answerWithinSeconds = inForce.answerWithinSeconds();
        shortAbandonSeconds = inForce.shortAbandonSeconds();
    }

    Terms terms() {
        return new Terms(channel, validFrom, hourlyRate, fixedPerContact, answerWithinSeconds, shortAbandonSeconds);
    }

    public Channel getChannel() {
        return channel;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public BigDecimal getHourlyRate() {
        return hourlyRate;
    }

    public void setHourlyRate(BigDecimal hourlyRate) {
        this.hourlyRate = hourlyRate;
    }

    public BigDecimal getFixedPerContact() {
        return fixedPerContact;
    }

    public void setFixedPerContact(BigDecimal fixedPerContact) {
        this.fixedPerContact = fixedPerContact;
    }

    public @Nullable Integer getAnswerWithinSeconds() {
        return answerWithinSeconds;
    }

    public void setAnswerWithinSeconds(@Nullable Integer answerWithinSeconds) {
        this.answerWithinSeconds = answerWithinSeconds;
    }

    public int getShortAbandonSeconds() {
        return shortAbandonSeconds;
    }

    public void setShortAbandonSeconds(int shortAbandonSeconds) {
        this.shortAbandonSeconds = shortAbandonSeconds;
    }
}
