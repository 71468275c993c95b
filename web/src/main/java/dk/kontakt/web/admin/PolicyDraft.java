package dk.kontakt.web.admin;

import dk.kontakt.sla.PolicyDefinition;
import org.jspecify.annotations.Nullable;

/** A service goal in the form; conditions that are null fit everything, times are seconds. */
public class PolicyDraft {
    private final long id;
    private int position;
    private String name;
    private @Nullable String channel;
    private @Nullable String category;
    private @Nullable String segment;
    private @Nullable String priority;
    private String calendar;
    private @Nullable Long firstResponse;
    private @Nullable Long resolution;

    PolicyDraft(PolicyDefinition policy) {
        id = policy.id();
        position = policy.position();
        name = policy.name();
        channel = policy.channel();
        category = policy.category();
        segment = policy.segment();
        priority = policy.priority();
        calendar = policy.calendar();
        firstResponse = policy.firstResponseSeconds();
        resolution = policy.resolutionSeconds();
    }

    PolicyDefinition definition() {
        return new PolicyDefinition(
                id, position, name, channel, category, segment, priority, calendar, firstResponse, resolution);
    }

    long id() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getSegment() {
        return segment;
    }

    public void setSegment(@Nullable String segment) {
        this.segment = segment;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public @Nullable Long getFirstResponse() {
        return firstResponse;
    }

    public void setFirstResponse(@Nullable Long firstResponse) {
        this.firstResponse = firstResponse;
    }

    public @Nullable Long getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable Long resolution) {
        this.resolution = resolution;
    }
}
