package dk.kontakt.web.report.staffing;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.report.Days;
import dk.kontakt.report.plan.StaffingQuestion;
import dk.kontakt.report.plan.WhatIf;
import dk.kontakt.report.staffing.Target;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.api.RequestRefused;
import dk.kontakt.web.report.DaysRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a question about staffing out of parameters, any of which may be missing. */
final class StaffingRequest {
    static final List<String> NAMES =
            List.of("from", "to", "channel", "volume", "handleTime", "serviceLevel", "answerWithin", "patience");
    static final int USUAL_LEVEL = 80;
    static final int USUAL_SECONDS = 20;

    private static final double WHOLE = 100;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int LONGEST = 9;

    private final Function<String, @Nullable String> parameters;
    private final FieldProblems problems = new FieldProblems();

    private StaffingRequest(Function<String, @Nullable String> parameters) {
        this.parameters = parameters;
    }

    /** @throws RequestRefused naming every wrong parameter */
    static StaffingQuestion question(Function<String, @Nullable String> parameters, LocalDate today) {
        var request = new StaffingRequest(parameters);
        var question = new StaffingQuestion(request.days(today), request.channel(), request.target(), request.whatIf());
        request.problems.requireNone(RequestRefused::new);
        return question;
    }

    private Days days(LocalDate today) {
        try {
            return DaysRequest.days(given("from"), given("to"), today);
        } catch (RequestRefused refused) {
            problems.addAll(refused.problems());
            return new Days(today, today);
        }
    }

    private @Nullable Channel channel() {
        String name = given("channel");
        if (name == null) {
            return null;
        }
        Channel[] channels = Channel.values();
        return Arrays.stream(channels)
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    problems.refuse("channel", "must be one of " + Arrays.toString(channels));
                    return null;
                });
    }

    private Target target() {
        int level = number("serviceLevel", 1, 99, USUAL_LEVEL);
        int within = number("answerWithin", 0, SECONDS_A_DAY, USUAL_SECONDS);
        int patience = number("patience", 1, SECONDS_A_DAY, 0);
        Duration patient = patience == 0 ? null : Duration.ofSeconds(patience);
        return new Target(level / WHOLE, Duration.ofSeconds(within), patient);
    }

    private WhatIf whatIf() {
        return new WhatIf(number("volume", -100, 1_000, 0), number("handleTime", -100, 1_000, 0));
    }

    private int number(String name, int least, int most, int usual) {
        String text = given(name);
        if (text == null) {
            return usual;
        } else if (text.length() <= LONGEST && text.matches("[+-]?\\d+")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.refuse(name, "must be a whole number from " + least + " to " + most);
        return usual;
    }

    private @Nullable String given(String name) {
        String text = parameters.apply(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
