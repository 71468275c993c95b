package dk.kontakt.channel.email;

/** Where customers reach us: the system property {@code kontakt.url}, with a slash at the end. */
final class PublicAddress {
    private PublicAddress() {}

    static String url() {
        String url = System.getProperty("kontakt.url", "http://localhost:8080/");
        return url.endsWith("/") ? url : url + "/";
    }
}
