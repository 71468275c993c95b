package dk.kontakt.web.report.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as an answer, which browsers save under its name. */
public record Attachment(String name, String contentType, Object content) {

    public Response response() {
        return Response.ok(content, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
