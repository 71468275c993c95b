package dk.kontakt.report.value;

/** Which of several contacts before an order has it. */
public enum ContactChoice {
    LAST_CONTACT,
    FIRST_CONTACT
}
