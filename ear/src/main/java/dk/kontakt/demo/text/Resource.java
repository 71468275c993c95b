package dk.kontakt.demo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file of the demo, UTF-8; lines that begin with {@code #} are remarks. */
public final class Resource {
    private static final String SECTION = "== ";

    private Resource() {}

    public static String text(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("demo/" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields separated by semicolons. */
    public static List<List<String>> rows(String name) {
        return lines(name).stream()
                .map(line -> Arrays.asList(line.split(";", -1)))
                .toList();
    }

    /** Lines below headings of the form {@code == heading}. */
    public static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith(SECTION)) {
                current = sections.computeIfAbsent(line.substring(SECTION.length()), heading -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
