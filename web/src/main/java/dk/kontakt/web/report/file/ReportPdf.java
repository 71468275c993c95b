package dk.kontakt.web.report.file;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.TableWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A report as PDF, to be read by people: tagged, with charts, definitions and page numbers. */
public final class ReportPdf {

    /** Comes with the library that writes the PDF, and has all letters of our languages. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    public static byte[] of(ReportDocument report, TableWords words) {
        var bytes = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.usePdfUaAccessibility(true);
        pdf.useFont(ReportPdf::font, PrintedReport.FONT);
        pdf.withProducer("Kontakt");
        pdf.withHtmlContent(PrintedReport.of(report, words), null);
        pdf.toStream(bytes);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }
}
