package dk.kontakt.web.admin;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.Mailbox.Authentication;
import dk.kontakt.channel.email.Mailbox.Security;
import dk.kontakt.channel.email.MailboxView;
import org.jspecify.annotations.Nullable;

/** A mailbox in the form, with the version that the form was opened at. */
public class MailboxDraft {
    private final ServerDraft imap;
    private final ServerDraft smtp;
    private String code = "";
    private String address = "";
    private String name = "";
    private String username = "";
    private Authentication authentication = Authentication.PASSWORD;
    private String folder = "INBOX";
    private @Nullable String language;
    private boolean enabled = true;
    private int version;

    MailboxDraft() {
        imap = new ServerDraft(new Mailbox.Server("", 993, Security.TLS));
        smtp = new ServerDraft(new Mailbox.Server("", 587, Security.STARTTLS));
    }

    MailboxDraft(MailboxView from) {
        Mailbox mailbox = from.mailbox();
        imap = new ServerDraft(mailbox.imap());
        smtp = new ServerDraft(mailbox.smtp());
        code = mailbox.code();
        address = mailbox.address();
        name = mailbox.name();
        username = mailbox.username();
        authentication = mailbox.authentication();
        folder = mailbox.folder();
        language = mailbox.language();
        enabled = mailbox.enabled();
        version = from.version();
    }

    Mailbox mailbox() {
        return new Mailbox(
                code, address, name, imap.server(), smtp.server(), username, authentication, folder, language, enabled);
    }

    /** Which settings hold what proves who we are; the code is not known before it is chosen. */
    public String getSetting() {
        if (code.isEmpty()) {
            return "kontakt.mail.<code>.password";
        }
        String setting = MailboxView.setting(mailbox());
        return authentication == Authentication.PASSWORD
                ? setting
                : setting + "token-url, .client-id, .client-secret, .refresh-token";
    }

    public ServerDraft getImap() {
        return imap;
    }

    public ServerDraft getSmtp() {
        return smtp;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Authentication getAuthentication() {
        return authentication;
    }

    public void setAuthentication(Authentication authentication) {
        this.authentication = authentication;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
