package dk.kontakt.web.admin.calendar;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says at the field that a problem of a calendar names what is wrong with it, in the language of the page. */
@RequestScoped
public class CalendarRefusals {
    @Inject
    private PageMessages messages;

    void tell(EditedCalendar edited, List<FieldProblem> problems) {
        problems.forEach(problem -> tell(edited, problem));
    }

    private void tell(EditedCalendar edited, FieldProblem problem) {
        String field = fieldOf(edited, problem.field());
        String key = key(problem);
        if (field == null) {
            messages.refuse(key, problem.detail());
        } else {
            messages.refuseField("edit:" + field, key, problem.detail());
        }
    }

    /** Null where it belongs to no single field. */
    static @Nullable String fieldOf(EditedCalendar edited, String place) {
        if (place.startsWith("weekly.")) {
            String day = place.substring("weekly.".length()).replaceAll("\\[.*", "");
            return "days:" + (DayOfWeek.valueOf(day).getValue() - 1) + ":hours";
        } else if (place.startsWith("exceptions.")) {
            String date = place.substring("exceptions.".length()).replaceAll("\\[.*", "");
            return IntStream.range(0, edited.getExceptions().size())
                    .filter(i -> date.equals(
                            String.valueOf(edited.getExceptions().get(i).getDate())))
                    .mapToObj(i -> "exceptions:" + i + ":hours")
                    .findFirst()
                    .orElse(null);
        } else if (place.startsWith("holidayRegions")) {
            return "otherRegions";
        }
        return place.equals("zone") ? "zone" : null;
    }

    private static String key(FieldProblem problem) {
        if (problem.detail().startsWith("overlaps")) {
            return "admin.calendar.overlap";
        } else if (problem.detail().startsWith("has no opening")) {
            return "admin.calendar.neverOpen";
        } else if (problem.field().startsWith("holidayRegions")) {
            return "admin.calendar.regions.wrong";
        }
        return "admin.calendar.refused";
    }
}
