package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.chance.Weighted;
import dk.kontakt.demo.text.Resource;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What customers write about on each channel. */
final class Subjects {
    private static final int FIRST_WEIGHT = 4;

    private final Map<Channel, Weighted<Subject>> byChannel = new EnumMap<>(Channel.class);
    private final List<Subject> all;

    /** A category of enquiry, what must be there before it or come after it, and the goods it is about (empty: any). */
    record Subject(String category, String needs, Duration age, List<String> kinds) {

        boolean fits(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    Subjects() {
        all = Resource.rows("subjects.csv").stream().map(this::read).toList();
    }

    Subject draw(Channel channel, Chance chance) {
        Weighted<Subject> subjects = byChannel.get(channel);
        if (subjects == null) {
            throw new IllegalArgumentException("nobody writes on " + channel);
        }
        return subjects.draw(chance);
    }

    Subject get(String category) {
        return all.stream()
                .filter(subject -> subject.category.equals(category))
                .findFirst()
                .orElseThrow();
    }

    private Subject read(List<String> row) {
        Duration age = Duration.ofMinutes(Math.round(Double.parseDouble(row.get(2)) * 24 * 60));
        List<String> kinds =
                row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(","));
        var subject = new Subject(row.get(0), row.get(1), age, kinds);
        Iterator<String> weights = row.subList(FIRST_WEIGHT, row.size()).iterator();
        for (Channel channel : Channel.values()) {
            byChannel
                    .computeIfAbsent(channel, name -> new Weighted<>())
                    .add(subject, Double.parseDouble(weights.next()));
        }
        return subject;
    }
}
