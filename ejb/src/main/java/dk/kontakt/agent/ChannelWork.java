package dk.kontakt.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much work an agent may have on a channel at once, and how much of the agent's attention each case takes. That the agent has an
 * entry is the certificate for it.
 */
@Embeddable
public class ChannelWork {
    @Column(name = "capacity")
    private int capacity;

    @Column(name = "load")
    private int load;

    @Column(name = "weight")
    private int weight;

    protected ChannelWork() {}

    public ChannelWork(int capacity, int load, int weight) {
        this.capacity = capacity;
        this.load = load;
        this.weight = weight;
    }

    public int capacity() {
        return capacity;
    }

    public int load() {
        return load;
    }

    /** Units of the agent's capacity that one case takes. */
    public int weight() {
        return weight;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelWork work
                && work.capacity == capacity
                && work.load == load
                && work.weight == weight;
    }

    @Override
    public int hashCode() {
        return Objects.hash(capacity, load, weight);
    }
}
