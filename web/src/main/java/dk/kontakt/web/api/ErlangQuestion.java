package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import dk.kontakt.report.staffing.ErlangA;
import dk.kontakt.report.staffing.ErlangC;
import dk.kontakt.report.staffing.Expectation;
import dk.kontakt.report.staffing.LeastAgents;
import dk.kontakt.report.staffing.Load;
import dk.kontakt.report.staffing.WaitingLine;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number of agents achieves with a load of contacts, how many a service level needs, or both. */
final class ErlangQuestion {
    private static final Set<String> NAMES =
            Set.of("contacts", "interval", "averageHandleTime", "answerWithin", "serviceLevel", "agents", "patience");
    private static final int LONGEST_TIME = 100;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final int MOST_AGENTS = 10_000;
    private static final BigDecimal LEAST_CONTACTS = new BigDecimal("0.001");
    private static final BigDecimal MOST_CONTACTS = new BigDecimal(10_000_000);
    private static final BigDecimal LEAST_LEVEL = new BigDecimal("0.000001");
    private static final BigDecimal MOST_LEVEL = new BigDecimal("0.999999");

    private final JsonField json;

    private ErlangQuestion(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** What the agents achieve who were asked about, or the least that are needed; and how many are needed, if that was asked. */
    record Answer(Expectation expected, @Nullable Integer needed) {}

    /** @throws RequestRefused naming every wrong field */
    static Answer ask(JsonObject json) {
        var question = new ErlangQuestion(json);
        WaitingLine line = question.line();
        Double serviceLevel = question.number("serviceLevel", LEAST_LEVEL, MOST_LEVEL);
        Integer agents = question.json.at("agents").integer(1, MOST_AGENTS);
        question.requireEither();
        question.refuseTooMuch(line.load());
        Expectation needed = serviceLevel == null ? null : LeastAgents.reaching(line, serviceLevel);
        Expectation expected = agents == null ? needed : question.expected(line, agents);
        if (expected == null) {
            throw new IllegalStateException("Neither agents nor a service level");
        }
        return new Answer(expected, needed == null ? null : needed.agents());
    }

    private WaitingLine line() {
        json.refuseOthers(NAMES, "is unknown");
        require("contacts");
        Double contacts = number("contacts", LEAST_CONTACTS, MOST_CONTACTS);
        Duration interval = duration("interval", SECOND);
        Duration handling = duration("averageHandleTime", SECOND);
        Duration within = duration("answerWithin", Duration.ZERO);
        var load = new Load(contacts == null ? 0 : contacts, interval, handling);
        return json.at("patience").isAbsent()
                ? new ErlangC(load, within)
                : new ErlangA(load, within, duration("patience", SECOND));
    }

    private void require(String name) {
        if (json.at(name).isAbsent()) {
            json.at(name).refuse("is required");
        }
    }

    private void requireEither() {
        if (json.at("serviceLevel").isAbsent() && json.at("agents").isAbsent()) {
            json.at("agents").refuse("is required unless there is a serviceLevel");
        }
        json.problems().requireNone(RequestRefused::new);
    }

    private void refuseTooMuch(Load load) {
        if (load.erlangs() > Load.MOST_ERLANGS) {
            json.at("contacts")
                    .refuse("must not keep more than " + (int) Load.MOST_ERLANGS
                            + " agents busy within interval at averageHandleTime");
        }
        json.problems().requireNone(RequestRefused::new);
    }

    private Expectation expected(WaitingLine line, int agents) {
        return line.with(agents).orElseThrow(() -> new RequestRefused("agents", tooFew(line.load())));
    }

    private static String tooFew(Load load) {
        double erlangs = load.erlangs();
        return "must be at least " + ((int) Math.floor(erlangs) + 1) + ", because the contacts are work for "
                + BigDecimal.valueOf(erlangs).setScale(2, RoundingMode.HALF_UP)
                + " agents at every moment, and with fewer the line would grow without end unless contacts give up (patience)";
    }

    private @Nullable Double number(String name, BigDecimal least, BigDecimal most) {
        JsonField field = json.at(name);
        if (field.isAbsent()) {
            return null;
        } else if (field.value() instanceof JsonNumber number
                && number.bigDecimalValue().compareTo(least) >= 0
                && number.bigDecimalValue().compareTo(most) <= 0) {
            return number.doubleValue();
        }
        field.refuse("must be a number from " + least + " to " + most);
        return null;
    }

    /** One that must be there; something harmless, with a problem noted, where it is wrong. */
    private Duration duration(String name, Duration least) {
        String text = json.at(name).required(LONGEST_TIME);
        if (json.at(name).isNoted()) {
            return SECOND;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(least) >= 0 && duration.compareTo(MONTH) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Refused below, as one that is too long is.
        }
        json.at(name).refuse("must be an ISO 8601 duration from " + least + " to P31D, as in PT3M20S");
        return SECOND;
    }
}
