package dk.kontakt.category;

/** Whether enquiries of a category come before or after the sale. */
public enum Sale {
    BEFORE,
    AFTER
}
