package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentNotFound;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The agents and their room for work, by user name. */
public final class Floor {
    private final SortedMap<String, Place> places = new TreeMap<>();

    public void add(Place place) {
        places.put(place.agent(), place);
    }

    /** @throws AgentNotFound if nobody has the user name */
    public Place place(String agent) {
        Place place = places.get(agent);
        if (place == null) {
            throw new AgentNotFound(agent);
        }
        return place;
    }

    public boolean has(String agent) {
        return places.containsKey(agent);
    }

    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    public List<Candidate> candidates(String channel) {
        return places.values().stream().map(place -> place.asCandidate(channel)).toList();
    }

    public Candidate candidate(String agent, String channel) {
        return place(agent).asCandidate(channel);
    }

    /** Those who could take a case of the channel now, as far as room and state go. */
    List<Place> free(String channel) {
        return places.values().stream().filter(place -> place.room(channel) > 0).toList();
    }

    public boolean isFull() {
        return places.values().stream()
                .allMatch(place ->
                        place.profile().channels().keySet().stream().allMatch(channel -> place.room(channel) == 0));
    }
}
