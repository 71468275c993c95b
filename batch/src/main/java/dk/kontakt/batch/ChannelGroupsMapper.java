package dk.kontakt.batch;

import static java.util.stream.Collectors.joining;

import dk.kontakt.report.Facts;
import dk.kontakt.ticket.Channel;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;

/**
 * Deals the channels out to partitions, as evenly as their days to compute allow. A restart deals anew: what is done is no more to be
 * computed, so that no partition has to remember it.
 */
@Named
@Dependent
public class ChannelGroupsMapper implements PartitionMapper {
    static final String CHANNELS = "channels";

    @Inject
    @BatchProperty
    @SuppressWarnings("NullAway.Init")
    private String partitions;

    @Inject
    private Facts facts;

    @Inject
    private JobContext job;

    @Override
    public PartitionPlan mapPartitions() {
        facts.begin(job.getExecutionId());
        List<List<Channel>> groups =
                ChannelGroups.deal(facts.due(EnumSet.allOf(Channel.class)), Integer.parseInt(partitions));
        var plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(groups.size());
        plan.setThreads(groups.size());
        plan.setPartitionProperties(
                groups.stream().map(ChannelGroupsMapper::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(List<Channel> channels) {
        var properties = new Properties();
        properties.setProperty(CHANNELS, channels.stream().map(Channel::name).collect(joining(",")));
        return properties;
    }
}
