package dk.kontakt.web.desk.replay;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.ChannelWork;

/** The room that agents have today. */
record RoomNow(AgentService agents) implements OtherProfile.Room {

    @Override
    public OtherProfile.Seats of(String agent, String channel) {
        return agents.findAgent(agent)
                .map(found -> seats(found, channel))
                .orElseGet(() -> new OtherProfile.Seats(0, 0));
    }

    private static OtherProfile.Seats seats(Agent agent, String channel) {
        ChannelWork work = agent.channels().get(channel);
        return new OtherProfile.Seats(agent.capacity(), work == null ? agent.capacity() : work.weight());
    }
}
