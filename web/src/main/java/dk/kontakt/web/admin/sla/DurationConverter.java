package dk.kontakt.web.admin.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Open time on pages, in the words of {@link HumanDuration}; nothing for none. The attribute {@code calendar} of the field names the
 * calendar that a business day is taken from.
 */
@Named("durations")
@RequestScoped
public class DurationConverter implements Converter<Duration> {
    private static final Duration WHOLE_DAY = Duration.ofDays(1);

    @Inject
    private SlaService goals;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private final Map<String, Duration> days = new HashMap<>();

    @Override
    public @Nullable Duration getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return HumanDuration.read(value, businessDay(calendarOf(component)));
        } catch (IllegalArgumentException e) {
            String text = messages.text("admin.duration.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Duration value) {
        return text(value, calendarOf(component));
    }

    /** Empty for null. */
    public String text(@Nullable Duration length, @Nullable String calendar) {
        if (length == null) {
            return "";
        }
        return HumanDuration.write(length, businessDay(calendar), language.getCode());
    }

    private Duration businessDay(@Nullable String calendar) {
        if (calendar == null) {
            return WHOLE_DAY;
        }
        return days.computeIfAbsent(
                calendar,
                name -> goals.calendarNamed(name)
                        .map(BusinessCalendar::typicalDay)
                        .orElse(WHOLE_DAY));
    }

    private static @Nullable String calendarOf(UIComponent component) {
        Object calendar = component.getAttributes().get("calendar");
        return calendar == null ? null : calendar.toString();
    }
}
