package dk.kontakt.web.help;

/** Which field of the form shows what is wrong with a field of the contact. */
final class FormField {
    private FormField() {}

    static String of(String contactField) {
        return "help:"
                + switch (contactField) {
                    case "from", "from.email" -> "email";
                    case "body" -> "message";
                    default -> contactField.substring(contactField.lastIndexOf('.') + 1);
                };
    }
}
