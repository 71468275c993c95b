package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.platform.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an Asterisk is reached: system properties {@code kontakt.asterisk.…}, or the environment's variables. Without a host there is none.
 *
 * @param name of the exchange, with which the ids of its calls begin
 * @param technology of the agents' telephones, as in {@code PJSIP/201}
 * @param context of the dial plan in which agents' calls go out
 * @param extensions what agents' extensions look like; other channels lead outside
 */
record AsteriskSettings(
        String name,
        String host,
        int port,
        String user,
        String password,
        String technology,
        String context,
        Pattern extensions) {

    static Optional<AsteriskSettings> find() {
        return Setting.find("kontakt.asterisk.host")
                .filter(host -> !host.isBlank())
                .map(host -> new AsteriskSettings(
                        of("name", "asterisk"),
                        host,
                        Integer.parseInt(of("port", "5038")),
                        of("user", "kontakt"),
                        of("password", ""),
                        of("technology", "PJSIP"),
                        of("context", "from-internal"),
                        Pattern.compile(of("extensions", "[0-9]{2,5}"))));
    }

    private static String of(String name, String otherwise) {
        return Setting.find("kontakt.asterisk." + name).orElse(otherwise);
    }
}
