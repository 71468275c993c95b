package dk.kontakt.web.admin;

import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.SystemOutdated;
import dk.kontakt.channel.system.SystemRefused;
import dk.kontakt.channel.system.SystemService;
import dk.kontakt.channel.system.SystemView;
import dk.kontakt.channel.system.profile.ProfileKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The CRM and the ERP: how they are asked, and how they go. */
@Named
@RequestScoped
public class SystemsPage extends SetupPage<SystemDraft> {
    @Inject
    private SystemService systems;

    public List<SystemView> getSystems() {
        return systems.systems();
    }

    /** Those that have messages of the system in the form. */
    public List<ProfileKind> getProfiles() {
        SystemDraft edited = getDraft();
        return Arrays.stream(ProfileKind.values())
                .filter(profile -> edited != null && profile.knows(edited.getSystem()))
                .toList();
    }

    @Override
    public void save() {
        try {
            super.save();
        } catch (SystemRefused refused) {
            refused.problems()
                    .forEach(problem ->
                            messages().refuseField("edit:" + problem.field(), "admin.system.wrong." + problem.field()));
        } catch (SystemOutdated outdated) {
            messages().refuse("admin.system.outdated");
        }
    }

    /** Lets a silent system be asked at once. */
    public void tryNow(BusinessSystem system) {
        systems.tryNow(system);
        messages().confirm("admin.system.tried", messages().text("system." + system));
    }

    @Override
    protected String part() {
        return "systems";
    }

    @Override
    protected Optional<SystemDraft> find(String key) {
        return systems.systems().stream()
                .filter(row -> row.settings().system().name().equals(key))
                .findFirst()
                .map(SystemDraft::new);
    }

    /** There are no others than those that there are. */
    @Override
    protected SystemDraft blank() {
        return new SystemDraft(systems.get(BusinessSystem.CRM));
    }

    @Override
    protected String keyOf(SystemDraft edited) {
        return edited.getSystem().name();
    }

    @Override
    protected void store(SystemDraft edited) {
        systems.save(edited.settings(), edited.getVersion());
    }
}
