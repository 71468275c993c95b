package dk.kontakt.web.admin;

import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars by name: when time counts for service goals. */
@Named
@RequestScoped
public class CalendarsPage extends SetupPage<CalendarDraft> {
    @Inject
    private SlaService goals;

    @Inject
    private PageLanguage language;

    public List<NamedCalendar> getCalendars() {
        return goals.calendars();
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    /** The open days with their hours. */
    public String week(NamedCalendar calendar) {
        var draft = new CalendarDraft(calendar);
        return Stream.of(DayOfWeek.values())
                .filter(draft.getHours()::containsKey)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()) + " "
                        + draft.getHours().get(day))
                .collect(Collectors.joining(" · "));
    }

    public int holidays(NamedCalendar calendar) {
        return CalendarDraft.holidaysIn(new CalendarDraft(calendar).getHolidays())
                .size();
    }

    public void checkHours(FacesContext context, UIComponent component, String text) {
        try {
            HoursText.read(text);
        } catch (IllegalArgumentException e) {
            throw wrong("admin.calendar.hours.wrong", e);
        }
    }

    public void checkHolidays(FacesContext context, UIComponent component, String text) {
        try {
            CalendarDraft.holidaysIn(text);
        } catch (DateTimeException e) {
            throw wrong("admin.calendar.holidays.wrong", e);
        }
    }

    public void checkZone(FacesContext context, UIComponent component, String text) {
        try {
            ZoneId.of(text);
        } catch (DateTimeException e) {
            throw wrong("admin.calendar.zone.wrong", e);
        }
    }

    @Override
    protected String part() {
        return "calendars";
    }

    @Override
    protected Optional<CalendarDraft> find(String key) {
        return goals.calendars().stream()
                .filter(calendar -> calendar.name().equals(key))
                .findFirst()
                .map(CalendarDraft::new);
    }

    @Override
    protected CalendarDraft blank() {
        return new CalendarDraft(
                "",
                Json.createObjectBuilder()
                        .add("zone", "Europe/Copenhagen")
                        .add("weekly", JsonValue.EMPTY_JSON_OBJECT)
                        .build());
    }

    @Override
    protected String keyOf(CalendarDraft edited) {
        return edited.getCode();
    }

    /** Asked before the boundary is, which would end in a failure of the container. */
    @Override
    protected boolean accepts(CalendarDraft edited) {
        try {
            CalendarDefinition.read(edited.definition());
            return true;
        } catch (CalendarRefused refused) {
            messages().refuse(edited.isNeverOpen() ? "admin.calendar.neverOpen" : "admin.calendar.overlap");
            return false;
        }
    }

    @Override
    protected void store(CalendarDraft edited) {
        goals.saveCalendar(edited.getCode(), edited.definition());
    }

    private ValidatorException wrong(String key, Exception cause) {
        return new ValidatorException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, messages().text(key), null), cause);
    }
}
