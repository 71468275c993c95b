package dk.kontakt.web.api;

/** What to do about a refusal that HTTP has a number for. */
final class HttpDetail {
    private HttpDetail() {}

    static String of(int status) {
        return switch (status) {
            case 403 -> "The caller's roles do not allow this.";
            case 404 -> "There is nothing at this path. The paths are described at /openapi.";
            case 405 -> "This path does not take this method; the header Allow names those that it takes.";
            case 406 -> "The answer can only be application/json.";
            case 415 -> "The body must be sent as Content-Type: application/json.";
            default -> "The request was refused.";
        };
    }
}
