package dk.kontakt.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.category.TopicDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicGroupTest {
    private static final TopicDefinition ORDER = topic("order", null, null);
    private static final TopicDefinition WHERE = topic("where", "order", "delivery");
    private static final TopicDefinition CHANGE = topic("change", "order", "delivery");

    @Test
    void topicsStandInTheirGroupInTheGivenOrder() {
        assertEquals(
                List.of(new TopicGroup(ORDER, List.of(WHERE, CHANGE))), TopicGroup.of(List.of(ORDER, WHERE, CHANGE)));
    }

    @Test
    void groupsWithNothingToChooseAreNotOffered() {
        TopicDefinition empty = topic("empty", null, null);
        TopicDefinition unfinished = topic("unfinished", "empty", null);
        assertEquals(List.of(), TopicGroup.of(List.of(empty, unfinished)));
    }

    private static TopicDefinition topic(String code, @Nullable String parent, @Nullable String category) {
        return new TopicDefinition(code, parent, 10, code, code, category, List.of());
    }
}
