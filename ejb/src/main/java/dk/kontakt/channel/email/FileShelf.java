package dk.kontakt.channel.email;

import dk.kontakt.channel.email.MailView.Role;
import dk.kontakt.channel.email.mime.CleanHtml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds files of contacts that belong to a ticket. */
@ApplicationScoped
class FileShelf {
    private static final String FILE = """
            select f.name, f.media_type, f.role, f.content, f.scan, f.scan_words from contact_file f
            join inbox i on i.channel = f.channel and i.external_id = f.external_id
            where f.id = cast(? as uuid) and i.ticket is not null
            """;
    private static final String PICTURES = """
            select p.content_id, p.media_type, p.content, p.scan, p.scan_words from contact_file f
            join contact_file p on p.channel = f.channel and p.external_id = f.external_id
            where f.id = cast(? as uuid) and p.content_id is not null and p.media_type in ('image/png', 'image/gif', 'image/jpeg', 'image/webp')
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @throws FileHeld if it is malware, or a scanner is set up that has not seen it */
    Optional<StoredFile> find(UUID id) {
        return rows(FILE, id).stream()
                .findFirst()
                .map(row -> requireOpen(id, row))
                .map(row -> new StoredFile(text(row[0]), text(row[1]), Role.valueOf(text(row[2])), bytes(row[3])));
    }

    /** The HTML with the pictures that came along within it: a sandboxed frame has no session with which to fetch them. */
    CleanHtml clean(UUID id, StoredFile html) {
        Map<String, String> pictures = new HashMap<>();
        rows(PICTURES, id).stream()
                .filter(row -> scan(row, 3).isOpen())
                .forEach(row -> pictures.put(text(row[0]), data(text(row[1]), bytes(row[2]))));
        return CleanHtml.of(new String(html.content(), StandardCharsets.UTF_8), pictures::get);
    }

    private static @Nullable Object[] requireOpen(UUID id, @Nullable Object[] row) {
        FileScan scan = scan(row, 4);
        if (!scan.isOpen()) {
            throw new FileHeld(id, scan);
        }
        return row;
    }

    private static FileScan scan(@Nullable Object[] row, int column) {
        return FileScan.of((String) row[column], (String) row[column + 1], Scanner.isSetUp());
    }

    private static String data(String mediaType, byte[] content) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter(1, id.toString()).getResultList();
    }

    private static String text(@Nullable Object column) {
        return (String) Objects.requireNonNull(column);
    }

    private static byte[] bytes(@Nullable Object column) {
        return (byte[]) Objects.requireNonNull(column);
    }
}
