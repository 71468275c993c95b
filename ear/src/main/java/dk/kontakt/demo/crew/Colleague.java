package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.ticket.Channel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Someone of the customer service: {@code state} as the demo begins, skills with levels, cases at once by channel. */
public record Colleague(
        int index,
        String username,
        String name,
        String team,
        AgentState state,
        Map<String, Integer> skills,
        Map<Channel, Integer> channels) {
    /** The units of everybody's attention. */
    public static final int CAPACITY = 100;

    private static final int FIRST_EXTENSION = 201;

    /** The units that a case takes: three chats at once, nothing beside a call. */
    public static int weightOf(Channel channel) {
        return switch (channel) {
            case CHAT -> 33;
            case PHONE -> 100;
            default -> 0;
        };
    }

    /** Where the exchange lets it ring. */
    public String extension() {
        return Integer.toString(FIRST_EXTENSION + index);
    }

    /** A number that belongs to nobody. */
    public String ownNumber() {
        return "+45205501" + String.format(Locale.ROOT, "%02d", index);
    }

    /** Of those who are not there to accept; visitors of the demo are the first agent and the lead. */
    public boolean isAutoAnswer() {
        return index > 0 && !isLead();
    }

    /** The lead helps out, but not by the rota. */
    boolean isLead() {
        return username.equals("lead");
    }

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    /** What so many such colleagues can do as one. */
    Profile profile(int colleaguesInOne) {
        Map<String, Profile.Allowance> allowances = new HashMap<>();
        channels.forEach((channel, cases) ->
                allowances.put(channel.name(), new Profile.Allowance(cases * colleaguesInOne, weightOf(channel))));
        return new Profile(team, CAPACITY * colleaguesInOne, isAutoAnswer(), skills, allowances);
    }
}
