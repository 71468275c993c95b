package dk.kontakt.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.facesviews.FacesViews;

/** Answers "not found" to the file name of a page, and where a path goes on below a page that takes nothing from it. */
@WebFilter("/*")
public class UnknownPaths extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The token of a case, the number of a case. */
    private static final Set<String> GO_ON = Set.of("/case", "/desk");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object page = request.getAttribute(FacesViews.FACES_VIEWS_ORIGINAL_SERVLET_PATH);
        Object below = request.getAttribute(FacesViews.FACES_VIEWS_ORIGINAL_PATH_INFO);
        boolean known = page == null
                ? !isFileName(request)
                : below == null || "/".equals(below) || GO_ON.contains(String.valueOf(page));
        if (known) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isFileName(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }
}
