package dk.kontakt.category;

import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRules;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules in force, ready for texts; those that they replace are closed when nobody reads with them any more. */
final class ReadyRules {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable WordMonitor monitor;

    <T> T with(WordRules rules, Function<WordMonitor, T> reading) {
        while (true) {
            lock.readLock().lock();
            try {
                WordMonitor ready = monitor;
                if (ready != null && ready.rules().version() == rules.version()) {
                    return reading.apply(ready);
                }
            } finally {
                lock.readLock().unlock();
            }
            replace(rules);
        }
    }

    void close() {
        lock.writeLock().lock();
        try {
            if (monitor != null) {
                monitor.close();
            }
            monitor = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void replace(WordRules rules) {
        lock.writeLock().lock();
        try {
            WordMonitor old = monitor;
            if (old == null || old.rules().version() != rules.version()) {
                close();
                monitor = new WordMonitor(rules);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
