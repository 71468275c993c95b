package dk.kontakt.channel.system;

import java.util.Locale;

/** The systems that know what we do not: CRM the customer, ERP the orders. */
public enum BusinessSystem {
    CRM("customer", "customer"),
    ERP("orders", "order");

    private static final String TYPE = "dk.kontakt.";

    private final String asked;
    private final String changed;

    BusinessSystem(String asked, String changed) {
        this.asked = asked;
        this.changed = changed;
    }

    /** Where it finds what it is asked. */
    public String requests() {
        return address() + ".requests";
    }

    /** Where its answers and changes come. */
    public String replies() {
        return address() + ".replies";
    }

    public String requestType() {
        return TYPE + asked + ".requested.v1";
    }

    public String answerType() {
        return TYPE + asked + ".answered.v1";
    }

    public String failureType() {
        return TYPE + asked + ".failed.v1";
    }

    public String changeType() {
        return TYPE + changed + ".changed.v1";
    }

    private String address() {
        return "kontakt." + name().toLowerCase(Locale.ROOT);
    }
}
