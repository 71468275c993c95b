package dk.kontakt.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visits to pages by one logged-in person, one after the other. */
public final class PageVisits {
    private static final int WARM_UP = 60;
    private static final int VISITS = 200;

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String basic = "";

    public PageVisits(String address) {
        this.address = address;
    }

    public void logIn(String username, String password) throws IOException, InterruptedException {
        String pair = username + ":" + password;
        basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        String page = get("/login").body();
        String form = field(nameOf(page, "id=\"[^\"]*username\""), username)
                + field(nameOf(page, "type=\"password\""), password)
                + field(nameOf(page, "type=\"submit\""), "")
                + field("login", "login")
                + field("jakarta.faces.ViewState", viewState(page));
        HttpRequest post = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().equals("/login")) {
            throw new IOException("the log-in did not succeed");
        }
    }

    /** Adds the 50th, 95th and 99th percentile of the time to the whole answer. */
    void measure(Figures figures, String name, String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            get(path);
        }
        double[] millis = new double[VISITS];
        for (int i = 0; i < VISITS; i++) {
            long begin = System.nanoTime();
            get(path);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        figures.add(name + ".p50", millis[VISITS / 2], "ms");
        figures.add(name + ".p95", millis[VISITS * 95 / 100], "ms");
        figures.addLimited(name + ".p99", millis[VISITS * 99 / 100], "ms", 300);
    }

    /** The 99th percentile of the time to the whole answer in milliseconds, each path visited once. */
    double slowest(List<String> paths) throws IOException, InterruptedException {
        double[] millis = new double[paths.size()];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            get(paths.get(i));
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length * 99 / 100];
    }

    /** The page as it came, which must be one that is there. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (path.startsWith("/api")) {
            request.header("Authorization", basic);
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response;
    }

    /** The name of the first element with a certain attribute. */
    private static String nameOf(String page, String attribute) {
        Matcher element = Pattern.compile("<[^<>]*" + attribute + "[^<>]*>").matcher(page);
        String found = element.find() ? element.group() : "";
        return found.replaceAll("(?s).*\\bname=\"([^\"]*)\".*", "$1");
    }

    private static String viewState(String page) {
        Matcher hidden = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        return hidden.find() ? hidden.group(1) : "";
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + "&";
    }
}
