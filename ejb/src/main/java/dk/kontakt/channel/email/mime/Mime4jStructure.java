package dk.kontakt.channel.email.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a mail apart token by token; where parts are declared and there are none, what stands there is the text. */
final class Mime4jStructure {
    private final Problems problems;
    private final Limits limits;
    private final MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);

    Mime4jStructure(Problems problems) {
        this.problems = problems;
        this.limits = new Limits(problems);
    }

    Entity read(byte[] raw) throws MimeException, IOException {
        tokens.parse(new ByteArrayInputStream(raw));
        tokens.next();
        return entity(0);
    }

    /** From the start of an entity to its end. */
    private Entity entity(int depth) throws MimeException, IOException {
        Headers headers = new Headers();
        List<Entity> children = new ArrayList<>();
        String type = Entity.TEXT;
        byte[] content = new byte[0];
        tokens.setRecursionMode(limits.tooDeep(depth) ? RecursionMode.M_FLAT : RecursionMode.M_NO_RECURSE);
        for (EntityState state = tokens.next(); !ends(state); state = tokens.next()) {
            switch (state) {
                case T_FIELD -> add(headers, tokens.getField());
                case T_END_HEADER -> type = Entity.mediaType(headers, Entity.TEXT);
                case T_BODY -> content = content(headers);
                case T_PREAMBLE -> content = tokens.getInputStream().readAllBytes();
                case T_START_BODYPART -> addChild(children, entity(depth + 1));
                default -> {
                    // Starts and ends of what is handled above.
                }
            }
        }
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        boolean parted = type.startsWith("multipart/");
        return parted && !children.isEmpty()
                ? new Entity(headers, type, new byte[0], children)
                : Entity.leaf(headers, parted ? Entity.TEXT : type, content);
    }

    private void addChild(List<Entity> children, Entity child) {
        if (limits.another()) {
            children.add(child);
        }
    }

    private byte[] content(Headers headers) {
        String encoding = headers.parameters("Content-Transfer-Encoding").value();
        return TransferEncodings.decode(tokens.getInputStream(), encoding, problems);
    }

    private static void add(Headers headers, Field field) {
        String line = field.getRaw() == null
                ? field.getName() + ":" + field.getBody()
                : new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
        headers.add(field.getName(), line.substring(line.indexOf(':') + 1));
    }

    private static boolean ends(EntityState state) {
        return state == EntityState.T_END_BODYPART
                || state == EntityState.T_END_MESSAGE
                || state == EntityState.T_END_OF_STREAM;
    }
}
