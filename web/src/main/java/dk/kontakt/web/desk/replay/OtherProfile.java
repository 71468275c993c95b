package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.replay.Changes;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another level of one skill, or room for another number of cases on one channel, for one agent. */
public class OtherProfile implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String agent;
    private @Nullable String skill;
    private @Nullable Integer level;
    private @Nullable String channel;
    private @Nullable Integer capacity;

    /** What is known of the agent's room now. */
    @FunctionalInterface
    interface Room {
        /** @return the units of attention in all, and what is allowed on the channel */
        Seats of(String agent, String channel);
    }

    /** @param weight the units of attention that a case takes on the channel */
    record Seats(int attention, int weight) {

        /** A case takes less attention where so many would not fit otherwise. */
        Profile.Allowance forCases(int capacity) {
            int most = capacity == 0 ? weight : attention / capacity;
            return new Profile.Allowance(capacity, Math.min(weight, most));
        }
    }

    Map<String, Changes.ProfileDraft> profiles(Room room) {
        String changed = agent;
        Map<String, Integer> levels = levels();
        Map<String, Profile.Allowance> channels = changed == null ? Map.of() : channels(changed, room);
        return changed == null || changed.isEmpty() || levels.isEmpty() && channels.isEmpty()
                ? Map.of()
                : Map.of(changed, new Changes.ProfileDraft(levels, null, channels, null));
    }

    private Map<String, Integer> levels() {
        return skill == null || skill.isEmpty() || level == null ? Map.of() : Map.of(skill, level);
    }

    private Map<String, Profile.Allowance> channels(String changed, Room room) {
        return channel == null || channel.isEmpty() || capacity == null
                ? Map.of()
                : Map.of(channel, room.of(changed, channel).forCases(capacity));
    }

    public @Nullable String getAgent() {
        return agent;
    }

    public void setAgent(@Nullable String agent) {
        this.agent = agent;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
