package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.demo.text.Resource;
import dk.kontakt.ticket.Channel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody in the customer service. */
public final class Crew {
    private final List<Colleague> colleagues;
    private final Map<String, Colleague> byName = new HashMap<>();

    public Crew() {
        List<Colleague> read = new ArrayList<>();
        Resource.rows("agents.csv").forEach(row -> read.add(colleague(read.size(), row)));
        colleagues = List.copyOf(read);
        colleagues.forEach(colleague -> byName.put(colleague.username(), colleague));
    }

    public List<Colleague> colleagues() {
        return colleagues;
    }

    public Colleague get(int index) {
        return colleagues.get(index);
    }

    public int size() {
        return colleagues.size();
    }

    public Colleague get(String username) {
        Colleague colleague = byName.get(username);
        if (colleague == null) {
            throw new IllegalArgumentException("there is no " + username);
        }
        return colleague;
    }

    private static Colleague colleague(int index, List<String> row) {
        Map<String, Integer> skills = new TreeMap<>();
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        pairs(row.get(4), skills::put);
        pairs(row.get(5), (channel, capacity) -> channels.put(Channel.valueOf(channel), capacity));
        return new Colleague(
                index, row.get(0), row.get(1), row.get(2), AgentState.valueOf(row.get(3)), skills, channels);
    }

    private interface Pair {
        void take(String name, int number);
    }

    private static void pairs(String text, Pair pair) {
        for (String part : List.of(text.split(",", -1))) {
            int colon = part.indexOf(':');
            pair.take(part.substring(0, colon), Integer.parseInt(part.substring(colon + 1)));
        }
    }
}
