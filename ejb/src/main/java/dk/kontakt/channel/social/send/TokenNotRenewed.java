package dk.kontakt.channel.social.send;

/** The provider gave no new token; the message is what it said, without a secret. */
public class TokenNotRenewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TokenNotRenewed(String words) {
        super("the token is not renewed: " + words);
    }
}
