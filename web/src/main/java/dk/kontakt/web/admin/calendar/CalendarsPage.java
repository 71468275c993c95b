package dk.kontakt.web.admin.calendar;

import dk.kontakt.calendar.Holidays;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Calendars by name: when time counts for service goals. */
@Named
@RequestScoped
public class CalendarsPage {
    @Inject
    private SlaService goals;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    public List<NamedCalendar> getCalendars() {
        return goals.calendars();
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    public String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
    }

    /** The open days with their hours, as in "man–fre 08:00-20:00 · lør 10:00-16:00". */
    public String week(NamedCalendar calendar) {
        List<DayHours> days = new EditedCalendar(calendar.definition()).getDays();
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < days.size(); first++) {
            DayHours day = days.get(first);
            int last = first;
            while (last + 1 < days.size() && Objects.equals(days.get(last + 1).getHours(), day.getHours())) {
                last++;
            }
            if (day.getHours() != null && !day.getHours().isEmpty()) {
                String until = last > first ? "–" + shortName(days.get(last).getDay()) : "";
                parts.add(shortName(day.getDay()) + until + " " + day.getHours());
            }
            first = last;
        }
        return String.join(" · ", parts);
    }

    /** The regions whose public holidays it knows, by name. */
    public String holidays(NamedCalendar calendar) {
        return new EditedCalendar(calendar.definition())
                .allRegions().stream().map(this::region).collect(Collectors.joining(", "));
    }

    public String region(String code) {
        String country = code.split("-", 2)[0];
        String named = new Locale("", country).getDisplayCountry(language.getLocale());
        return code.equals(country) ? named : named + " (" + code + ")";
    }

    /** Names of time zones of places. */
    public List<String> getZones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("System"))
                        .toList();
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
            EditedCalendar.holidaysIn(text);
        } catch (DateTimeException e) {
            throw wrong("admin.calendar.holidays.wrong", e);
        }
    }

    public void checkRegions(FacesContext context, UIComponent component, String text) {
        for (String region : EditedCalendar.regionsIn(text)) {
            if (!Holidays.isRegion(region)) {
                throw wrong("admin.calendar.regions.wrong", new IllegalArgumentException(region));
            }
        }
    }

    public void checkZone(FacesContext context, UIComponent component, String text) {
        try {
            ZoneId.of(text);
        } catch (DateTimeException e) {
            throw wrong("admin.calendar.zone.wrong", e);
        }
    }

    private ValidatorException wrong(String key, Exception cause) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text(key), null), cause);
    }
}
