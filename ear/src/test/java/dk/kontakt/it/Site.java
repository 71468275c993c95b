package dk.kontakt.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dk.kontakt.launcher.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The pages of a started server with the demo's data, and people who look at them in a headless Chromium. */
final class Site implements AutoCloseable {
    private final String url;
    private final ServerProcess server;
    private final Playwright playwright;
    private final Browser browser;

    private Site(int port, ServerProcess server, Playwright playwright, Browser browser) {
        this.url = "http://127.0.0.1:" + port;
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Site start(Parts parts, int port) {
        Path chromium = Chromium.find();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(Chromium.options(chromium));
        parts.loadDemo();
        ServerProcess server = parts.server(port);
        parts.revive(server);
        return new Site(port, server, playwright, browser);
    }

    @Override
    public void close() {
        server.stop();
        browser.close();
        playwright.close();
    }

    String url(String path) {
        return url + path;
    }

    /** Somebody at a laptop. */
    BrowserContext visitor(String locale) {
        return visitor(locale, 1280, 800);
    }

    BrowserContext visitor(String locale, int width, int height) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height));
    }

    Page signedIn(BrowserContext context, String username, String path) {
        Page page = context.newPage();
        page.navigate(url(path));
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill("demo");
        page.locator("button[type=submit]").first().click();
        page.waitForURL(url(path));
        return page;
    }

    /** What keeps people out, by the rules of WCAG 2.2 AA: serious and critical findings. */
    static List<String> barriers(Page page) {
        // A link that loads looks as if it could not be used.
        page.waitForFunction("() => !document.querySelector('.ui-state-loading')");
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static void look(Page page, String name) {
        Path file = Deployments.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
