package dk.kontakt.web.help;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.TopicDefinition;
import dk.kontakt.channel.ContactReceipt;
import dk.kontakt.channel.ContactRefused;
import dk.kontakt.channel.ContactService;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The contact form: first the topic, then what that topic needs to know. */
@Named
@RequestScoped
public class HelpPage {
    @Inject
    private CategoryService categories;

    @Inject
    private ContactService contacts;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "topic")
    private @Nullable String chosen;

    private final Enquiry enquiry = new Enquiry();
    private @Nullable TopicDefinition topic;

    /** An unknown topic is none: the visitor chooses again. */
    @PostConstruct
    void read() {
        topic = chosen == null
                ? null
                : categories
                        .findTopic(chosen)
                        .filter(found -> found.category() != null)
                        .orElse(null);
    }

    public void send() {
        try {
            ContactReceipt receipt = contacts.submitForm(enquiry.contact(chosen, language.getCode()));
            Faces.redirect("help/sent?case=%s", receipt.caseToken());
        } catch (ContactRefused refused) {
            refused.problems().forEach(this::show);
        }
    }

    public List<TopicGroup> getGroups() {
        return TopicGroup.of(categories.topics());
    }

    /** Whether the topic cannot be handled without the field. */
    public boolean needs(String field) {
        return topic != null && topic.requiredFields().contains(field);
    }

    public Enquiry getEnquiry() {
        return enquiry;
    }

    public @Nullable TopicDefinition getTopic() {
        return topic;
    }

    private void show(FieldProblem problem) {
        messages.refuseField(FormField.of(problem.field()), "help.refused." + problem.field());
    }
}
