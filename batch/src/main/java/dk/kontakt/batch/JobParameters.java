package dk.kontakt.batch;

import dk.kontakt.platform.FieldProblems;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The parameters that a job takes, by name. None of them is required, and one that is blank counts as absent. */
record JobParameters(Map<String, Kind> kinds) {
    private static final String FROM = "from";
    private static final String TO = "to";

    static final JobParameters NONE = new JobParameters(Map.of());

    /** What the text of a parameter must be; {@code rule} says so after the parameter's name. */
    record Kind(String rule, Predicate<String> fits) {
        static final Kind MONTH = new Kind("must be a month as 2026-01", Months::isMonth);
    }

    JobParameters {
        kinds = Map.copyOf(kinds);
    }

    /** @throws JobParametersRefused naming every one that is wrong or that the job does not take */
    void require(Properties given) {
        var problems = new FieldProblems();
        for (String name : new TreeSet<>(given.stringPropertyNames())) {
            String text = given.getProperty(name);
            Kind kind = kinds.get(name);
            if (kind == null) {
                problems.refuse(name, "is no parameter of this job");
            } else if (!text.isBlank() && !kind.fits().test(text)) {
                problems.refuse(name, kind.rule());
            }
        }
        if (problems.isEmpty() && endsBeforeItBegins(given)) {
            problems.refuse(TO, "must not be before " + FROM);
        }
        problems.requireNone(JobParametersRefused::new);
    }

    /** Of a job that takes a range of months, whose texts sort as they follow each other. */
    private static boolean endsBeforeItBegins(Properties given) {
        String from = given.getProperty(FROM, "").strip();
        String to = given.getProperty(TO, "").strip();
        return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0;
    }
}
