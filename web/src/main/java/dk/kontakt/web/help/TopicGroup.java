package dk.kontakt.web.help;

import dk.kontakt.category.TopicDefinition;
import java.util.List;

/** A group of topics as the form offers it. */
public record TopicGroup(TopicDefinition group, List<TopicDefinition> topics) {

    /** The groups that have topics to choose, in order. */
    static List<TopicGroup> of(List<TopicDefinition> all) {
        return all.stream()
                .filter(topic -> topic.parent() == null)
                .map(group -> new TopicGroup(group, choices(all, group)))
                .filter(group -> !group.topics.isEmpty())
                .toList();
    }

    private static List<TopicDefinition> choices(List<TopicDefinition> all, TopicDefinition group) {
        return all.stream()
                .filter(topic -> group.code().equals(topic.parent()) && topic.category() != null)
                .toList();
    }
}
