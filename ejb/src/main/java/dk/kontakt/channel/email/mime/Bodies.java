package dk.kontakt.channel.email.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds in the tree of a mail what is to be read; everything else is a file that came with it. */
final class Bodies {
    private final Problems problems;
    private final List<Entity> files = new ArrayList<>();

    Bodies(Problems problems) {
        this.problems = problems;
    }

    Body read(Entity entity) {
        if (!entity.children().isEmpty()) {
            List<Body> bodies = entity.children().stream()
                    .filter(child -> !isFile(child, entity))
                    .map(this::read)
                    .toList();
            return entity.is("multipart/alternative") ? Body.alternative(bodies) : Body.sequence(bodies);
        }
        return isReadable(entity) ? leaf(entity) : fileOnly(entity);
    }

    /** In the order in which they came. */
    List<Entity> files() {
        return files;
    }

    /** A named text is a file, but for one of several ways to say the same. */
    private boolean isFile(Entity child, Entity parent) {
        boolean leaf = child.children().isEmpty() && !child.is("multipart/");
        boolean named = FileNames.declared(child) != null && !parent.is("multipart/alternative");
        boolean file = leaf && (!isReadable(child) || child.isDeclaredAttachment() || named);
        if (file) {
            files.add(child);
        }
        return file;
    }

    private Body fileOnly(Entity entity) {
        if (!entity.is("multipart/") || entity.content().length > 0) {
            files.add(entity);
        }
        return Body.NONE;
    }

    private static boolean isReadable(Entity entity) {
        return entity.mediaType().equals(Entity.TEXT)
                || entity.mediaType().equals("text/html")
                || entity.mediaType().equals("application/xhtml+xml");
    }

    private Body leaf(Entity entity) {
        String charset = entity.typeParameter("charset");
        String text = Characters.storable(Charsets.decode(entity.content(), charset, problems));
        return entity.mediaType().equals(Entity.TEXT) ? new Body(unfolded(entity, text), null) : new Body(null, text);
    }

    private static String unfolded(Entity entity, String text) {
        boolean flowed = "flowed".equals(lower(entity.typeParameter("format")));
        return flowed ? FlowedText.unfold(text, "yes".equals(lower(entity.typeParameter("delsp")))) : text;
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
