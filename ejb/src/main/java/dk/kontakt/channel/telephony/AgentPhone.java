package dk.kontakt.channel.telephony;

import org.jspecify.annotations.Nullable;

/**
 * Where an agent is reached.
 *
 * @param extension where the exchange lets it ring; null: the agent takes no calls
 * @param ownNumber in E.164, for calls to the absent agent
 */
public record AgentPhone(
        String agent, @Nullable String extension, @Nullable String ownNumber) {}
