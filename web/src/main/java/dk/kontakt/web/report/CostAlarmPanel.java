package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.value.CostAlarm;
import dk.kontakt.report.value.ValueService;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** The channels that cost too much of what they sold in the last whole month (C14). */
@Named
@RequestScoped
public class CostAlarmPanel {
    private static final String CURRENCY = "DKK";

    @Inject
    private ValueService value;

    @Inject
    private FigureWords words;

    @Inject
    private Wording wording;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private YearMonth month;
    private List<CostAlarm> alarms;

    @SuppressWarnings("NullAway.Init")
    public CostAlarmPanel() {}

    @PostConstruct
    void read() {
        month = YearMonth.now(clock.withZone(Days.ZONE)).minusMonths(1);
        alarms = value.alarms(new Days(month.atDay(1), month.atEndOfMonth()));
    }

    public String getMonth() {
        return words.month(month);
    }

    public boolean isAny() {
        return !alarms.isEmpty();
    }

    /** A sentence an alarm. */
    public List<String> getSentences() {
        return alarms.stream().map(this::sentence).toList();
    }

    private String sentence(CostAlarm alarm) {
        String channel = wording.code("channel", alarm.channel());
        String cost = wording.money(alarm.cost(), CURRENCY);
        BigDecimal share = alarm.share();
        if (share == null) {
            return messages.text("alarm.nothing", channel, cost);
        }
        return messages.text(
                "alarm.share",
                channel,
                cost,
                percent(share),
                wording.money(alarm.sales(), CURRENCY),
                percent(alarm.limit()));
    }

    private static long percent(BigDecimal share) {
        return Math.round(share.doubleValue() * 100);
    }
}
