package dk.kontakt.web.admin.calendar;

import dk.kontakt.batch.JobService;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.platform.LocalZone;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.CalendarDraft;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The calendar that is open on the page: the parameter {@code edit} names it, {@code add} begins a new one. */
@Named
@ViewScoped
public class CalendarForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private CalendarRefusals refusals;

    @Inject
    private JobService jobs;

    @Inject
    private PageMessages messages;

    private @Nullable EditedCalendar draft;
    private boolean adding;
    private String name = "";
    private int basedOn;
    private @Nullable LocalDate validFrom;
    private @Nullable String comment;

    @PostConstruct
    void open() {
        adding = Faces.getRequestParameter("add") != null;
        String wanted = Faces.getRequestParameter("edit");
        if (adding) {
            draft = new EditedCalendar(Json.createObjectBuilder()
                    .add("zone", LocalZone.id().getId())
                    .add("weekly", JsonValue.EMPTY_JSON_OBJECT)
                    .build());
        } else if (wanted != null) {
            versions(wanted).stream().reduce((first, second) -> second).ifPresent(this::edit);
        }
    }

    private void edit(NamedCalendar latest) {
        name = latest.name();
        basedOn = latest.version();
        draft = new EditedCalendar(latest.definition());
    }

    public void publish() {
        EditedCalendar edited = draft;
        if (edited == null || !accepts(edited)) {
            return;
        }
        try {
            NamedCalendar published = goals.publishCalendar(
                    new CalendarDraft(name, validFrom, edited.definition(), basedOn, String.valueOf(comment)));
            jobs.recalculateServiceGoals();
            messages.confirm("admin.calendar.published", published.name(), published.version());
            Faces.getFlash().setKeepMessages(true);
            Faces.redirect("admin/calendars?edit=%s", name);
        } catch (PublicationOutdated outdated) {
            basedOn = outdated.latest();
            messages.refuse("admin.calendar.overtaken", outdated.latest());
        }
    }

    /** Asked before the boundary is, which would end in a failure of the container. */
    private boolean accepts(EditedCalendar edited) {
        if (adding && !versions(name).isEmpty()) {
            messages.refuseField("edit:code", "admin.taken");
            return false;
        }
        try {
            CalendarDefinition.readRules(edited.definition());
            return true;
        } catch (CalendarRefused refused) {
            refusals.tell(edited, refused.problems());
            return false;
        }
    }

    /** What the form says now; nothing while it makes no usable calendar. */
    Optional<OpeningRules> rules() {
        EditedCalendar edited = draft;
        try {
            return edited == null ? Optional.empty() : Optional.of(CalendarDefinition.readRules(edited.definition()));
        } catch (CalendarRefused refused) {
            return Optional.empty();
        }
    }

    /** The latest first. */
    public List<NamedCalendar> getVersions() {
        List<NamedCalendar> all = new ArrayList<>(versions(name));
        Collections.reverse(all);
        return all;
    }

    private List<NamedCalendar> versions(String calendar) {
        return goals.versionsOf(calendar);
    }

    public @Nullable EditedCalendar getDraft() {
        return draft;
    }

    public boolean isAdding() {
        return adding;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
