package dk.kontakt.batch;

import dk.kontakt.report.DueSpan;
import dk.kontakt.report.Facts;
import dk.kontakt.ticket.Channel;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of some channels that are to be computed. It keeps no checkpoint of its own: computing a day and taking it off the list is
 * one transaction, so that after a crash the list is the checkpoint.
 */
@Named
@Dependent
public class DueSpansReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private @Nullable String channels;

    @Inject
    private Facts facts;

    private final Queue<DueSpan> ahead = new ArrayDeque<>();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        Set<Channel> ours = EnumSet.noneOf(Channel.class);
        for (String name : (channels == null ? "" : channels).split(",")) {
            if (!name.isBlank()) {
                ours.add(Channel.valueOf(name));
            }
        }
        ahead.addAll(facts.due(ours));
    }

    @Override
    public @Nullable DueSpan readItem() {
        return ahead.poll();
    }
}
