package dk.kontakt.routing;

import dk.kontakt.agent.AgentNotFound;
import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The agents and their room for work during one round of decisions; each decision takes its room at once. */
final class Floor {
    private record Person(AgentState state, Map<String, Integer> proficiency, Map<String, Place> places) {}

    private record Place(Candidate.Room room, Instant idleSince) {}

    private final Map<String, Person> people = new TreeMap<>();

    void add(String agent, AgentState state, Map<String, Integer> proficiency) {
        people.put(agent, new Person(state, proficiency, new HashMap<>()));
    }

    void addRoom(String agent, String channel, Candidate.Room room, Instant idleSince) {
        person(agent).places.put(channel, new Place(room, idleSince));
    }

    List<Candidate> candidates(String channel) {
        List<Candidate> candidates = new ArrayList<>(people.size());
        people.forEach((agent, person) -> candidates.add(candidate(agent, person, channel)));
        return candidates;
    }

    Candidate candidate(String agent, String channel) {
        return candidate(agent, person(agent), channel);
    }

    /** Room for further work on a channel, over all available agents. */
    int freeRoom(String channel) {
        return people.values().stream()
                .filter(person -> person.state == AgentState.AVAILABLE && person.places.containsKey(channel))
                .map(person -> person.places.get(channel).room)
                .mapToInt(room -> Math.max(0, room.capacity() - room.load()))
                .sum();
    }

    void take(String agent, String channel, Instant now) {
        person(agent)
                .places
                .computeIfPresent(
                        channel,
                        (name, place) ->
                                new Place(new Candidate.Room(place.room.capacity(), place.room.load() + 1), now));
    }

    private static Candidate candidate(String agent, Person person, String channel) {
        Place place = person.places.get(channel);
        return place == null
                ? new Candidate(agent, person.state, person.proficiency, null, Instant.EPOCH)
                : new Candidate(agent, person.state, person.proficiency, place.room, place.idleSince);
    }

    private Person person(String agent) {
        Person person = people.get(agent);
        if (person == null) {
            throw new AgentNotFound(agent);
        }
        return person;
    }
}
