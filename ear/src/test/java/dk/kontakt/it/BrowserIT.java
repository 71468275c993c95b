package dk.kontakt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dk.kontakt.launcher.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages as people use them, in a headless Chromium; each leaves its screenshot under {@code target/screenshots}. */
@ExtendWith(PartsExtension.class)
@SuppressWarnings("NullAway.Init")
class BrowserIT {
    private static final int PORT = 18_098;
    private static final String URL = "http://127.0.0.1:" + PORT;

    private static ServerProcess server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start(Parts parts) {
        browser = launch();
        parts.loadDemo();
        server = parts.server(PORT);
        parts.revive(server);
    }

    private static Browser launch() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(Chromium.options(chromium));
    }

    @AfterAll
    static void stop() {
        server.stop();
        browser.close();
        playwright.close();
    }

    @Test
    void customerAsksInThreeClicksAndReadsTheAnswerOnTheCasePage() {
        try (BrowserContext customer = visitor("da-DK");
                BrowserContext colleague = visitor("en-GB")) {
            Page help = customer.newPage();
            help.navigate(URL + "/help");
            assertThat(help.locator("h1")).hasText("Hvad kan vi hjælpe med?");
            look(help, "help");
            help.getByRole(AriaRole.LINK, named("Jeg har et spørgsmål")).click();
            help.getByLabel("E-mail").fill("browser@example.dk");
            help.getByLabel("Emne").fill("Åbent i påsken?");
            help.getByLabel("Besked").fill("Har I åbent langfredag?");
            look(help, "help-form");
            help.locator("form .primary, form button[type=submit]").last().click();
            help.locator("a[href*='/case/']").first().click();
            assertThat(help.locator("body")).containsText("Har I åbent langfredag?");
            String number = help.locator("body").innerText().replaceAll("(?s).*?(\\d{6}).*", "$1");

            Page desk = signedIn(colleague, "lead", "/desk/" + number);
            assertThat(desk.locator("body")).containsText("Har I åbent langfredag?");
            desk.locator("textarea").first().fill("Nej, langfredag er lukket.");
            desk.getByRole(AriaRole.BUTTON, named("Send and resolve")).click();
            assertThat(desk.locator("body")).containsText("Nej, langfredag er lukket.");
            look(desk, "desk-case");

            help.reload();
            assertThat(help.locator("body")).containsText("Nej, langfredag er lukket.");
            look(help, "case");
        }
    }

    @Test
    void mandatoryFieldsAreAskedForAtTheField() {
        try (BrowserContext customer = visitor("en-GB")) {
            Page help = customer.newPage();
            help.navigate(URL + "/help");
            help.getByRole(AriaRole.LINK, named("I have a question")).click();
            help.locator("form button[type=submit]").last().click();
            assertThat(help.locator(".ui-message-error").first()).isVisible();
            look(help, "help-missing-fields");
        }
    }

    @Test
    void agentSeesTheOwnWork() {
        try (BrowserContext agent = visitor("en-GB")) {
            Page desk = signedIn(agent, "agent1", "/desk");
            assertThat(desk.locator("h1")).hasText("Desk");
            look(desk, "desk");
        }
    }

    @Test
    void managerReadsTheFourVs() {
        try (BrowserContext manager = visitor("en-GB")) {
            Page reports = signedIn(manager, "manager", "/reports");
            // A new installation computes its first figures by itself, soon after the start.
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> {
                        reports.reload();
                        return reports.locator("table").count() > 0;
                    });
            assertThat(reports.locator("table").first()).containsText("Phone");
            look(reports, "reports");
        }
    }

    @Test
    void pagesHaveNoSeriousBarriers() {
        try (BrowserContext manager = visitor("da-DK")) {
            Page page = signedIn(manager, "admin", "/admin");
            for (String path : List.of("/help", "/desk", "/reports", "/admin", "/admin/sla", "/admin/agents")) {
                page.navigate(URL + path);
                assertEquals(List.of(), barriers(page), path);
            }
        }
    }

    private static List<String> barriers(Page page) {
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

    private static BrowserContext visitor(String locale) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
    }

    private static Page signedIn(BrowserContext context, String username, String path) {
        Page page = context.newPage();
        page.navigate(URL + path);
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill("demo");
        page.locator("button[type=submit]").first().click();
        page.waitForURL(URL + path);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void look(Page page, String name) {
        Path file = Deployments.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
