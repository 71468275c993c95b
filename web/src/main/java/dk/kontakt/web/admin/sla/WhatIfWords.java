package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.whatif.Attainment;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shares and their change in words. */
@Named
@RequestScoped
public class WhatIfWords {
    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    /** As in "93,4 %"; a dash where nothing was promised. */
    public String share(@Nullable Double percent) {
        return percent == null ? "–" : wording.text("report.percent", number(percent));
    }

    /** As in "+2,1 %-point"; empty where there is nothing to compare. */
    public String change(Attainment row) {
        Double change = changeOf(row);
        if (change == null) {
            return "";
        }
        return wording.text("admin.sla.history.points", (change > 0 ? "+" : "") + number(change));
    }

    public String tone(Attainment row) {
        Double change = changeOf(row);
        if (change == null || Math.abs(change) < 0.05) {
            return "";
        }
        return change > 0 ? "good" : "bad";
    }

    /** A bar as long as the share. */
    public String style(@Nullable Double percent) {
        return String.format(Locale.ROOT, "width:%.1f%%", percent == null ? 0 : percent);
    }

    private static @Nullable Double changeOf(Attainment row) {
        Double before = row.before();
        Double after = row.after();
        return before == null || after == null ? null : Double.valueOf(after - before);
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
