package dk.kontakt.demo.copy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies rows into several tables over one connection, inside its transaction. While a batch is sent by a thread of its own, the next
 * is collected; nobody else may use the connection between {@link #sendIfEnough} and {@link #send}.
 */
public final class Copying implements AutoCloseable {
    private static final int ENOUGH = 3_000_000;
    private static final int BUFFER = 1 << 16;

    private final CopyManager manager;
    private final List<Table> tables = new ArrayList<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private Future<?> sent = CompletableFuture.completedFuture(null);

    public Copying(Connection connection) throws SQLException {
        manager = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private record Batch(String command, String rows) {}

    /** A table is sent after those that were made before it, which it may refer to. Columns are separated by commas. */
    public Table table(String name, String columns) {
        var table = new Table(name, columns);
        tables.add(table);
        return table;
    }

    /** Begins to send what was added, once it is worth the while. */
    public void sendIfEnough() throws SQLException {
        if (tables.stream().mapToInt(Table::pending).sum() > ENOUGH) {
            begin();
        }
    }

    /** Sends the rest and waits until everything is there. */
    public void send() throws SQLException {
        begin();
        await();
    }

    @Override
    public void close() {
        sender.shutdown();
    }

    private void begin() throws SQLException {
        await();
        List<Batch> batches = tables.stream()
                .filter(table -> table.pending() > 0)
                .map(table -> new Batch(table.command(), table.take()))
                .toList();
        sent = sender.submit(() -> {
            for (Batch batch : batches) {
                manager.copyIn(batch.command, new StringReader(batch.rows), BUFFER);
            }
            return null;
        });
    }

    private void await() throws SQLException {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while copying", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static SQLException failure(@Nullable Throwable cause) {
        if (cause instanceof IOException e) {
            throw new UncheckedIOException(e);
        }
        return cause instanceof SQLException e ? e : new SQLException(cause);
    }
}
