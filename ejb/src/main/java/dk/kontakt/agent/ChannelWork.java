package dk.kontakt.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much work an agent may have on a channel at once. That the agent has an entry is the certificate for it. */
@Embeddable
public class ChannelWork {
    @Column(name = "capacity")
    private int capacity;

    @Column(name = "load")
    private int load;

    protected ChannelWork() {}

    public ChannelWork(int capacity, int load) {
        this.capacity = capacity;
        this.load = load;
    }

    public int capacity() {
        return capacity;
    }

    public int load() {
        return load;
    }

    public boolean hasRoom() {
        return load < capacity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelWork work && work.capacity == capacity && work.load == load;
    }

    @Override
    public int hashCode() {
        return Objects.hash(capacity, load);
    }
}
