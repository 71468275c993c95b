package dk.kontakt.web.report.staffing;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the question about staffing was, as it was written, and what it may be. */
@Named
@RequestScoped
public class StaffingForm {
    private static final int USUAL_WEEKS = 8;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** The parameter as it was given, else what is usual. */
    public String given(String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? usual(name) : text;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** The address of the same question with another day in detail. */
    public String on(DayOfWeek day) {
        return StaffingRequest.NAMES.stream()
                .filter(name -> isGiven(request.getParameter(name)))
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", "day=" + day + "#day"));
    }

    private String usual(String name) {
        var weeks = Days.weeksBefore(LocalDate.ofInstant(clock.instant(), Days.ZONE), USUAL_WEEKS);
        return switch (name) {
            case "from" -> weeks.from().toString();
            case "to" -> weeks.to().toString();
            case "volume", "handleTime" -> "0";
            case "serviceLevel" -> String.valueOf(StaffingRequest.USUAL_LEVEL);
            case "answerWithin" -> String.valueOf(StaffingRequest.USUAL_SECONDS);
            default -> "";
        };
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
