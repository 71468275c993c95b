package dk.kontakt.web.admin.value;

import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.ContactChoice;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An attribution of orders in the form, where the share of an alarm is a percentage. */
public class AttributionDraft {
    private static final int PERCENT = 2;

    private LocalDate validFrom;
    private int windowHours;
    private ContactChoice choice;
    private BigDecimal costAlarmPercent;

    AttributionDraft(Attribution inForce, LocalDate today) {
        validFrom = today;
        windowHours = inForce.windowHours();
        choice = inForce.choice();
        costAlarmPercent = inForce.costAlarmShare().movePointRight(PERCENT);
    }

    Attribution attribution() {
        return new Attribution(validFrom, windowHours, choice, costAlarmPercent.movePointLeft(PERCENT));
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public int getWindowHours() {
        return windowHours;
    }

    public void setWindowHours(int windowHours) {
        this.windowHours = windowHours;
    }

    public ContactChoice getChoice() {
        return choice;
    }

    public void setChoice(ContactChoice choice) {
        this.choice = choice;
    }

    public BigDecimal getCostAlarmPercent() {
        return costAlarmPercent;
    }

    public void setCostAlarmPercent(BigDecimal costAlarmPercent) {
        this.costAlarmPercent = costAlarmPercent;
    }
}
