package dk.kontakt.web.report.delivery;

import dk.kontakt.report.delivery.DeliveryService;
import dk.kontakt.report.delivery.Rhythm;
import dk.kontakt.report.delivery.Subscription;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.subject.ReportBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which reports go out by mail, and what became of them. */
@Named
@RequestScoped
public class DeliveryPage {
    @Inject
    private DeliveryService deliveries;

    @Inject
    private ReportBook book;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private final DeliveryDraft draft = new DeliveryDraft();
    private @Nullable List<Subscription> rows;

    public List<Subscription> getRows() {
        if (rows == null) {
            rows = deliveries.subscriptions();
        }
        return rows;
    }

    public DeliveryDraft getDraft() {
        return draft;
    }

    public List<String> getReports() {
        return book.names();
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    public List<Integer> getMonthdays() {
        return IntStream.rangeClosed(1, 28).boxed().toList();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** As in "hver mandag kl. 7". */
    public String rhythm(Rhythm rhythm) {
        Object day =
                rhythm.weekday() != null ? wording.text("report.mail.weekday." + rhythm.weekday()) : rhythm.monthday();
        return wording.text("report.mail.every." + rhythm.step(), day == null ? "" : day, rhythm.hour());
    }

    public void add() {
        List<String> wrong = draft.wrongRecipients();
        if (wrong.isEmpty() && !draft.addresses().isEmpty()) {
            deliveries.subscribe(draft.wanted());
            done("report.mail.added");
        } else {
            messages.refuseField("deliver:recipients", "report.mail.recipients.wrong", wording.list(wrong));
        }
    }

    public void cancel(long id) {
        deliveries.cancel(id);
        done("report.mail.cancelled");
    }

    private void done(String key) {
        messages.confirm(key);
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("reports/delivery");
    }
}
