package dk.kontakt.web.report.delivery;

import dk.kontakt.report.Step;
import dk.kontakt.report.delivery.Rhythm;
import dk.kontakt.report.delivery.Subscription;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a manager types to have a report sent. */
public final class DeliveryDraft {
    private static final String ADDRESS = "[^\\s@,;<>\"]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,24}";

    private String report = "channel-value";
    private Step step = Step.WEEK;
    private int weekday = 1;
    private int monthday = 1;
    private int hour = 7;
    private String format = "PDF";
    private String language = "da";
    private @Nullable String recipients;

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public int getWeekday() {
        return weekday;
    }

    public void setWeekday(int weekday) {
        this.weekday = weekday;
    }

    public int getMonthday() {
        return monthday;
    }

    public void setMonthday(int monthday) {
        this.monthday = monthday;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }

    List<String> addresses() {
        String written = recipients == null ? "" : recipients;
        return Arrays.stream(written.split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    List<String> wrongRecipients() {
        return addresses().stream().filter(address -> !address.matches(ADDRESS)).toList();
    }

    Subscription.Wanted wanted() {
        var rhythm = new Rhythm(step, step == Step.WEEK ? weekday : null, step == Step.MONTH ? monthday : null, hour);
        return new Subscription.Wanted(report, rhythm, format, language, addresses());
    }
}
