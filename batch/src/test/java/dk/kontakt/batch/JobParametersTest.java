package dk.kontakt.batch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.platform.FieldProblem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobParametersTest {
    private static final Pattern READ = Pattern.compile("jobParameters\\['([^']+)'\\]");

    private final JobParameters months =
            new JobParameters(Map.of("from", JobParameters.Kind.MONTH, "to", JobParameters.Kind.MONTH));

    @Test
    void mayBeLeftOutOrBlank() {
        assertDoesNotThrow(() -> months.require(given(Map.of())));
        assertDoesNotThrow(() -> months.require(given(Map.of("from", "2026-01"))));
        assertDoesNotThrow(() -> months.require(given(Map.of("from", " ", "to", "2026-12"))));
    }

    @Test
    void areRefusedAllAtOnce() {
        assertEquals(
                List.of(
                        new FieldProblem("from", "must be a month as 2026-01"),
                        new FieldProblem("to", "must be a month as 2026-01"),
                        new FieldProblem("until", "is no parameter of this job")),
                assertThrows(
                                JobParametersRefused.class,
                                () -> months.require(given(Map.of("from", "2026-00", "to", "may", "until", "2026-01"))))
                        .problems());
    }

    @Test
    void rangeThatEndsBeforeItBeginsIsRefused() {
        assertDoesNotThrow(() -> months.require(given(Map.of("from", "2026-02", "to", "2026-02"))));
        assertEquals(
                List.of(new FieldProblem("to", "must not be before from")),
                assertThrows(
                                JobParametersRefused.class,
                                () -> months.require(given(Map.of("from", "2026-02", "to", "2025-12"))))
                        .problems());
    }

    @Test
    void areRefusedByAJobThatTakesNone() {
        assertDoesNotThrow(() -> JobParameters.NONE.require(given(Map.of())));
        assertThrows(JobParametersRefused.class, () -> JobParameters.NONE.require(given(Map.of("from", "2026-01"))));
    }

    @Test
    void areThoseThatTheStepsOfTheJobRead() throws IOException, URISyntaxException {
        List<Path> jobs = definitions();

        assertFalse(jobs.isEmpty());
        for (Path job : jobs) {
            String name = job.getFileName().toString().replace(".xml", "");
            Set<String> read = READ.matcher(Files.readString(job))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertEquals(read, JobService.parametersOf(name).kinds().keySet(), name);
        }
    }

    private static List<Path> definitions() throws IOException, URISyntaxException {
        var directory = Objects.requireNonNull(JobService.class.getResource("/META-INF/batch-jobs"));
        try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
            return files.toList();
        }
    }

    private static Properties given(Map<String, String> parameters) {
        var properties = new Properties();
        properties.putAll(parameters);
        return properties;
    }
}
