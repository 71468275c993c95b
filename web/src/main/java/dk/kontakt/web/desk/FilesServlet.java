package dk.kontakt.web.desk;

import dk.kontakt.channel.email.ContactFileNotFound;
import dk.kontakt.channel.email.FileHeld;
import dk.kontakt.channel.email.MailService;
import dk.kontakt.channel.email.StoredFile;
import dk.kontakt.channel.email.mime.CleanHtml;
import dk.kontakt.web.FileHeaders;
import dk.kontakt.web.MailDocument;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of cases for whoever is logged in at the desk; the API has them for systems. Not below /desk, where all paths are cases. */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/html)?");

    @Inject
    private transient MailService mails;

    @Inject
    private transient PageMessages messages;

    @Inject
    private transient PageLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(pathOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            UUID id = UUID.fromString(path.group(1));
            if (path.group(2) == null) {
                send(mails.file(id), response);
            } else {
                send(mails.html(id), response);
            }
        } catch (ContactFileNotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (FileHeld e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String pathOf(@Nullable String info) {
        return info == null ? "" : info;
    }

    private static void send(StoredFile file, HttpServletResponse response) throws IOException {
        FileHeaders.of(file).forEach(response::setHeader);
        send(file.content(), response);
    }

    private void send(CleanHtml html, HttpServletResponse response) throws IOException {
        FileHeaders.ofHtml().forEach(response::setHeader);
        String note = html.blockedImages() == 0 ? "" : messages.text("mail.pictures", html.blockedImages());
        response.setHeader("Content-Language", language.getCode());
        send(
                MailDocument.of(messages.text("mail.asSent"), html.html(), note).getBytes(StandardCharsets.UTF_8),
                response);
    }

    private static void send(byte[] content, HttpServletResponse response) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
