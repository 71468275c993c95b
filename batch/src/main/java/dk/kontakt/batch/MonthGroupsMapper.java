package dk.kontakt.batch;

import static java.util.stream.Collectors.joining;

import dk.kontakt.report.Facts;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;

/**
 * Deals the months out to partitions, as evenly as what is to be computed of them allows. A restart deals anew: what is done is no more to be
 * computed, so that no partition has to remember it.
 */
@Named
@Dependent
public class MonthGroupsMapper implements PartitionMapper {
    static final String MONTHS = "months";

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
        List<List<YearMonth>> groups = MonthGroups.deal(facts.due(), Integer.parseInt(partitions));
        var plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(groups.size());
        plan.setThreads(groups.size());
        plan.setPartitionProperties(
                groups.stream().map(MonthGroupsMapper::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(List<YearMonth> months) {
        var properties = new Properties();
        properties.setProperty(MONTHS, months.stream().map(YearMonth::toString).collect(joining(",")));
        return properties;
    }
}
