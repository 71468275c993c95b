package dk.kontakt.web.admin;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.Mailbox.Security;

/** A mail server in the form. */
public class ServerDraft {
    private String host;
    private int port;
    private Security security;

    ServerDraft(Mailbox.Server from) {
        host = from.host();
        port = from.port();
        security = from.security();
    }

    Mailbox.Server server() {
        return new Mailbox.Server(host, port, security);
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public Security getSecurity() {
        return security;
    }

    public void setSecurity(Security security) {
        this.security = security;
    }
}
