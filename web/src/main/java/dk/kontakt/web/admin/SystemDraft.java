package dk.kontakt.web.admin;

import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.SystemSettings;
import dk.kontakt.channel.system.SystemView;
import dk.kontakt.channel.system.profile.ProfileKind;
import java.time.Duration;

/** A system's settings in the form, with the version that the form was opened at. */
public class SystemDraft {
    private final BusinessSystem system;
    private boolean enabled;
    private ProfileKind profile;
    private int answerSeconds;
    private int freshSeconds;
    private int mostOutstanding;
    private boolean toldOfTickets;
    private int version;

    SystemDraft(SystemView from) {
        SystemSettings settings = from.settings();
        system = settings.system();
        enabled = settings.enabled();
        profile = settings.profile();
        answerSeconds = (int) settings.answerWithin().toSeconds();
        freshSeconds = (int) settings.freshFor().toSeconds();
        mostOutstanding = settings.mostOutstanding();
        toldOfTickets = settings.toldOfTickets();
        version = from.version();
    }

    SystemSettings settings() {
        return new SystemSettings(
                system,
                enabled,
                profile,
                Duration.ofSeconds(answerSeconds),
                Duration.ofSeconds(freshSeconds),
                mostOutstanding,
                toldOfTickets);
    }

    public BusinessSystem getSystem() {
        return system;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public ProfileKind getProfile() {
        return profile;
    }

    public void setProfile(ProfileKind profile) {
        this.profile = profile;
    }

    public int getAnswerSeconds() {
        return answerSeconds;
    }

    public void setAnswerSeconds(int answerSeconds) {
        this.answerSeconds = answerSeconds;
    }

    public int getFreshSeconds() {
        return freshSeconds;
    }

    public void setFreshSeconds(int freshSeconds) {
        this.freshSeconds = freshSeconds;
    }

    public int getMostOutstanding() {
        return mostOutstanding;
    }

    public void setMostOutstanding(int mostOutstanding) {
        this.mostOutstanding = mostOutstanding;
    }

    public boolean isToldOfTickets() {
        return toldOfTickets;
    }

    public void setToldOfTickets(boolean toldOfTickets) {
        this.toldOfTickets = toldOfTickets;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
