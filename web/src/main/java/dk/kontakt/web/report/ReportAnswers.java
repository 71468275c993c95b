package dk.kontakt.web.report;

import dk.kontakt.report.ChannelValueReport.Absence;
import dk.kontakt.report.Days;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.api.Problem;
import dk.kontakt.web.report.file.Attachment;
import dk.kontakt.web.report.file.FileFormat;
import dk.kontakt.web.report.file.ReportFile;
import dk.kontakt.web.report.file.ReportJson;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.subject.ReportNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers callers of the API with reports, in whichever format they want. */
@RequestScoped
public class ReportAnswers {
    @Inject
    private ReportBook book;

    @Inject
    private ReportNames names;

    @Inject
    private PageLanguage language;

    @Inject
    private Clock clock;

    /** @param own whether the caller may see only own figures */
    Response answer(String name, MultivaluedMap<String, String> query, HttpHeaders headers, boolean own) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        Days days = TableRequest.days(query.getFirst("from"), query.getFirst("to"), today);
        var question = new Question(days, TableRequest.step(query.getFirst("by")), own);
        FileFormat format = TableRequest.format(query.getFirst("format"), accepted(headers));
        String wanted = TableRequest.language(query.getFirst("language"), language.getCode());
        return book.make(name, question)
                .map(report -> answer(report, format, query.getFirst("table"), wanted))
                .orElseGet(() -> unknown(name));
    }

    private Response answer(ReportDocument report, FileFormat format, @Nullable String table, String wanted) {
        if (format == FileFormat.JSON) {
            return Response.ok(ReportJson.of(report), format.contentType()).build();
        } else if (report.absence().isPresent()) {
            return nothing(report, report.absence().get());
        }
        byte[] file = ReportFile.of(format, report, TableRequest.table(report, table), names.in(wanted));
        return new Attachment(ReportFile.name(format, report), format.contentType(), file).response();
    }

    private Response unknown(String name) {
        String known = String.join(", ", book.names());
        return Problem.of(Response.Status.NOT_FOUND, "There is no report " + name + "; there are " + known + ".")
                .response()
                .build();
    }

    /** A file cannot say why it is empty. */
    private static Response nothing(ReportDocument report, Absence absence) {
        Days days = report.question().days();
        String reason = absence == Absence.NO_CONTACTS ? "There were no contacts" : "Nothing is computed yet";
        return Problem.of(404, "no-figures", "No figures", reason + " from " + days.from() + " to " + days.to() + ".")
                .with("absence", absence)
                .response()
                .build();
    }

    private static List<String> accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
    }
}
