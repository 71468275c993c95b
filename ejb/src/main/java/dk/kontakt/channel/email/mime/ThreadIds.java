package dk.kontakt.channel.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the ids by which a mail belongs to others; over-long ones are cut in a way that keeps them apart. */
final class ThreadIds {
    private static final int LONGEST = 500;
    private static final int MOST_AT_EACH_END = 50;
    private static final Pattern BRACKETED = Pattern.compile("<([^<>]*+)>");

    private ThreadIds() {}

    static MailIds of(Headers headers, Problems problems) {
        List<String> own = ids(headers.all("Message-ID"));
        if (own.size() > 1) {
            problems.add("The mail has several ids; the first is taken.");
        }
        return new MailIds(
                own.isEmpty() ? null : own.get(0),
                ends(ids(headers.all("In-Reply-To")), problems),
                ends(ids(headers.all("References")), problems));
    }

    private static List<String> ids(List<String> headers) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (String header : headers) {
            written(header)
                    .map(id -> id.replaceAll("\\s+", ""))
                    .map(ThreadIds::cut)
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        return List.copyOf(ids);
    }

    /** Without brackets, whatever looks like an id. */
    private static Stream<String> written(String header) {
        List<String> found = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(header);
        while (bracketed.find()) {
            found.add(bracketed.group(1));
        }
        return header.contains("<") && !found.isEmpty()
                ? found.stream()
                : Stream.of(header.replaceAll("[<>]", " ").strip().split("\\s+"))
                        .filter(word -> word.contains("@"));
    }

    private static String cut(String id) {
        String clean = Characters.oneLine(Charsets.guess(id.getBytes(StandardCharsets.ISO_8859_1)), Integer.MAX_VALUE);
        return clean.length() <= LONGEST
                ? clean
                : Characters.oneLine(clean, LONGEST - 40) + "~"
                        + UUID.nameUUIDFromBytes(clean.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ends(List<String> ids, Problems problems) {
        if (ids.size() <= 2 * MOST_AT_EACH_END) {
            return ids;
        }
        problems.add("The mail refers to " + ids.size() + " others; the first and the last are kept.");
        return Stream.concat(
                        ids.stream().limit(MOST_AT_EACH_END), ids.stream().skip(ids.size() - (long) MOST_AT_EACH_END))
                .toList();
    }
}
