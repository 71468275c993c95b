package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.system.BusinessSystem;
import java.util.Locale;

/** The profiles among which an installation chooses for each system. */
public enum ProfileKind {
    KONTAKT(new KontaktProfile(), true),
    ODATA_DYNAMICS(new DynamicsProfile(), true),
    ODATA_SAP(new SapProfile(), true),
    SALESFORCE(new SalesforceProfile(), true),
    UBL(new UblProfile(), false);

    private final Profile profile;
    private final boolean hasCustomers;

    ProfileKind(Profile profile, boolean hasCustomers) {
        this.profile = profile;
        this.hasCustomers = hasCustomers;
    }

    public Profile profile() {
        return profile;
    }

    /** Whether it has messages of the system. */
    public boolean knows(BusinessSystem system) {
        return hasCustomers || system == BusinessSystem.ERP;
    }

    /** As it is written in messages and settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
