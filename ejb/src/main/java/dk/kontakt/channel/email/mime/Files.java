package dk.kontakt.channel.email.mime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that came with a mail; those that its HTML shows are known by their Content-ID. */
final class Files {
    private static final Pattern SHOWN = Pattern.compile("cid:([^\"'\\s>)]{1,500})", Pattern.CASE_INSENSITIVE);

    private final Set<String> shown;
    private final Problems problems;

    Files(@Nullable String html, Problems problems) {
        this.shown = SHOWN.matcher(html == null ? "" : html)
                .results()
                .map(link -> unescaped(link.group(1)))
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    List<MailPart> of(List<Entity> entities) {
        List<MailPart> parts = new ArrayList<>();
        for (Entity entity : entities) {
            List<MailPart> packed = Winmail.isPackage(entity) ? Winmail.unpack(entity, problems) : List.of();
            parts.addAll(packed.isEmpty() ? List.of(part(entity)) : packed);
        }
        return List.copyOf(parts);
    }

    private MailPart part(Entity entity) {
        String id = entity.headers().first("Content-ID");
        String bare = id == null ? "" : Characters.oneLine(id.replaceAll("[<>\\s]", ""), 500);
        return new MailPart(
                FileNames.of(entity), entity.mediaType(), shown.contains(bare) ? bare : null, entity.content());
    }

    /** As it may be written in a URL. */
    static String unescaped(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
