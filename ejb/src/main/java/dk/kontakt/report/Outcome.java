package dk.kontakt.report;

import java.util.function.ToLongFunction;

/** What a figure counts of contacts: how such contacts are found, and how many there are among figures. */
public enum Outcome {
    ANY("true", f -> f.volume().contacts()),
    ABANDONED("abandoned", f -> f.volume().abandoned()),
    GIVEN_UP(
            "abandoned and not short_abandoned",
            f -> f.volume().abandoned() - f.volume().shortAbandoned()),
    ANSWERED("answered", f -> f.service().answered()),
    LATE("late", f -> f.service().late()),

    /** Late or given up, of what has a limit. */
    UNTIMELY(
            "timed and (late or not answered)",
            f -> f.service().timed() - f.service().timely()),
    WAITED("answered and wait_seconds is not null", f -> f.service().waited()),
    HANDLED("handle_seconds > 0", f -> f.handling().handled()),
    COMPLAINT("complaint", f -> f.variety().complaints()),
    QUESTION("not complaint", f -> f.variety().questions()),
    BEFORE_SALE("before_sale", f -> f.variety().beforeSale()),
    AFTER_SALE("not before_sale", f -> f.variety().afterSale()),
    OPENED("opened", f -> f.velocity().tickets()),
    RESPONDED(
            "first_response_seconds is not null",
            f -> f.velocity().firstResponse().tickets()),
    PROMISED("promised", f -> f.velocity().promises().made()),
    BROKEN(
            "promised and not in_time",
            f -> f.velocity().promises().made() - f.velocity().promises().kept()),
    RESOLVED("resolved", f -> f.velocity().resolution().tickets()),

    /** Figures count every time. */
    REOPENED("reopened > 0", f -> f.velocity().reopened()),
    FIRST_CONTACT("first_contact", f -> f.velocity().firstContactResolved()),
    RATED("score is not null", f -> f.satisfied().answers()),
    REVIEWED("accuracy is not null", f -> f.accuracy().reviews()),

    /** Figures count every order. */
    WITH_ORDERS("orders > 0", f -> f.value().orders());

    private final String condition;
    private final ToLongFunction<Figures> count;

    Outcome(String condition, ToLongFunction<Figures> count) {
        this.condition = condition;
        this.count = count;
    }

    /** Of rows of {@code contact_fact}. */
    String condition() {
        return condition;
    }

    public long of(Figures figures) {
        return count.applyAsLong(figures);
    }
}
