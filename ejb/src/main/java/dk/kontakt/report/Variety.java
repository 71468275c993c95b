package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** What the contacts were about, by the category of their ticket: complaint or question, before or after the sale. */
public record Variety(long complaints, long questions, long beforeSale, long afterSale) {

    Variety plus(Variety other) {
        return new Variety(
                complaints + other.complaints,
                questions + other.questions,
                beforeSale + other.beforeSale,
                afterSale + other.afterSale);
    }

    public @Nullable Double complaintShare() {
        return Ratio.of(complaints, complaints + questions);
    }

    public @Nullable Double beforeSaleShare() {
        return Ratio.of(beforeSale, beforeSale + afterSale);
    }
}
