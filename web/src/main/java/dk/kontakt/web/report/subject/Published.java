package dk.kontakt.web.report.subject;

import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that others have published, beside which own ones are put.
 *
 * @param channel null for all channels together
 * @param source the end of the key of where it stands
 */
record Published(@Nullable Channel channel, Measure beside, Number figure, String source) {
    private static final String STUDY = "UK_2017";
    private static final String EXPECTED = "SOCIAL_HOUR";

    /** 26 hours and 23 minutes. */
    private static final long MAIL_SECONDS = 94_980;

    /** A share of what is no measure of a contact. */
    record Share(double share, String source) {}

    static final Share CHAT_SATISFACTION = new Share(0.73, "CHAT_SATISFACTION");
    static final Share CHAT_ORDER_GAIN = new Share(0.10, "CHAT_ORDER_GAIN");

    static final List<Published> ANSWERED = List.of(
            new Published(null, Measure.ANSWERED_SHARE, 0.57, STUDY),
            new Published(Channel.FORM, Measure.ANSWERED_SHARE, 0.67, STUDY),
            new Published(Channel.EMAIL, Measure.ANSWERED_SHARE, 0.40, STUDY),
            new Published(Channel.CHAT, Measure.ANSWERED_SHARE, 0.22, "UK_2017_CHAT"),
            new Published(Channel.FACEBOOK, Measure.ANSWERED_SHARE, 0.35, STUDY),
            new Published(Channel.X, Measure.ANSWERED_SHARE, 0.34, STUDY));

    static final List<Published> ACCURACY = List.of(
            new Published(null, Measure.ACCURACY, 0.44, STUDY),
            new Published(Channel.CHAT, Measure.ACCURACY, 0.89, STUDY));

    static final List<Published> SPEED = List.of(
            new Published(Channel.EMAIL, Measure.FIRST_RESPONSE, MAIL_SECONDS, STUDY),
            new Published(Channel.FACEBOOK, Measure.FIRST_RESPONSE, 3_600L, EXPECTED),
            new Published(Channel.INSTAGRAM, Measure.FIRST_RESPONSE, 3_600L, EXPECTED),
            new Published(Channel.X, Measure.FIRST_RESPONSE, 3_600L, EXPECTED));
}
