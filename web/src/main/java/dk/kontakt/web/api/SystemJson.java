package dk.kontakt.web.api;

import dk.kontakt.channel.system.SystemSettings;
import dk.kontakt.channel.system.SystemView;
import dk.kontakt.channel.system.profile.ProfileKind;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** A system, as the API shows and reads it. */
final class SystemJson {
    private SystemJson() {}

    static JsonObject of(SystemView view) {
        SystemSettings settings = view.settings();
        return JsonObjects.withNulls(
                "code", settings.system().name().toLowerCase(Locale.ROOT),
                "enabled", settings.enabled(),
                "profile", settings.profile(),
                "answerSeconds", settings.answerWithin().toSeconds(),
                "freshSeconds", settings.freshFor().toSeconds(),
                "mostOutstanding", settings.mostOutstanding(),
                "toldOfTickets", settings.toldOfTickets(),
                "version", view.version(),
                "state", view.state(),
                "outstanding", view.progress().outstanding(),
                "answeredAt", view.progress().answeredAt(),
                "failures", view.breaker().failures(),
                "failedAt", view.progress().failedAt(),
                "failure", view.progress().failure(),
                "nextProbe", view.breaker().nextProbe());
    }

    /** The settings with what the body names changed. */
    static SystemSettings read(JsonObject body, SystemSettings now) {
        JsonField json = JsonField.of(body);
        var wanted = new SystemSettings(
                now.system(),
                json.at("enabled").flag(now.enabled()),
                Objects.requireNonNullElse(json.at("profile").oneOf(ProfileKind.class), now.profile()),
                seconds(json.at("answerSeconds"), now.answerWithin()),
                seconds(json.at("freshSeconds"), now.freshFor()),
                number(json.at("mostOutstanding"), now.mostOutstanding()),
                json.at("toldOfTickets").flag(now.toldOfTickets()));
        json.problems().requireNone(RequestRefused::new);
        return wanted;
    }

    private static Duration seconds(JsonField field, Duration otherwise) {
        return Duration.ofSeconds(number(field, (int) otherwise.toSeconds()));
    }

    private static int number(JsonField field, int otherwise) {
        Integer number = field.integer(0, Integer.MAX_VALUE);
        return number == null ? otherwise : number;
    }
}
