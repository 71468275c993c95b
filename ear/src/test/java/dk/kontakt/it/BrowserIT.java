package dk.kontakt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.kontakt.it.Site.barriers;
import static dk.kontakt.it.Site.look;
import static dk.kontakt.it.Site.named;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages as people use them, in a headless Chromium; each leaves its screenshot under {@code target/screenshots}. */
@ExtendWith(PartsExtension.class)
@SuppressWarnings("NullAway.Init")
class BrowserIT {
    private static final int PORT = 18_098;

    private static Site site;

    @BeforeAll
    static void start(Parts parts) {
        site = Site.start(parts, PORT);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void customerAsksInThreeClicksAndReadsTheAnswerOnTheCasePage() {
        try (BrowserContext customer = site.visitor("da-DK");
                BrowserContext colleague = site.visitor("en-GB")) {
            Page help = customer.newPage();
            help.navigate(site.url("/help"));
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

            Page desk = site.signedIn(colleague, "lead", "/desk/" + number);
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
        try (BrowserContext customer = site.visitor("en-GB")) {
            Page help = customer.newPage();
            help.navigate(site.url("/help"));
            help.getByRole(AriaRole.LINK, named("I have a question")).click();
            help.locator("form button[type=submit]").last().click();
            assertThat(help.locator(".ui-message-error").first()).isVisible();
            look(help, "help-missing-fields");
        }
    }

    @Test
    void agentSeesTheOwnWork() {
        try (BrowserContext agent = site.visitor("en-GB")) {
            Page desk = site.signedIn(agent, "agent1", "/desk");
            assertThat(desk.locator("h1")).hasText("Desk");
            look(desk, "desk");
        }
    }

    @Test
    void agentSaysWhyAwayAndComesBack() {
        try (BrowserContext agent = site.visitor("en-GB")) {
            Page desk = site.signedIn(agent, "agent2", "/desk");
            desk.getByRole(AriaRole.BUTTON, named("Lunch")).click();
            assertThat(desk.locator("[id='state:hint']")).hasText("You get no new cases.");
            assertThat(desk.getByRole(AriaRole.BUTTON, named("Lunch"))).hasAttribute("aria-pressed", "true");
            desk.locator("[id='state:available']").click();
            assertThat(desk.locator("[id='state:available']")).hasAttribute("aria-pressed", "true");
            look(desk, "desk-state");
        }
    }

    @Test
    void leadSeesStrengthsAndCertifiesByAClickOnANarrowScreen() {
        try (BrowserContext lead = site.visitor("en-GB", 390, 844)) {
            Page skills = site.signedIn(lead, "lead", "/desk/skills");
            assertThat(skills.locator("table.strengths tbody tr").first()).isVisible();
            assertEquals(390, skills.evaluate("document.documentElement.scrollWidth"));
            look(skills, "skills");
            skills.locator("table.strengths a.level").first().click();
            skills.locator("[id='certify']")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("5"))
                    .click();
            assertThat(skills.locator("#messages")).containsText("at level 5");
        }
    }

    @Test
    void agentStatesOwnLevels() {
        try (BrowserContext agent = site.visitor("en-GB")) {
            Page skills = site.signedIn(agent, "agent3", "/desk/skills");
            assertThat(skills.locator("table.strengths tbody tr")).hasCount(1);
            skills.locator("#own select").first().selectOption("4");
            skills.locator("#own button").click();
            assertThat(skills.locator("#messages")).containsText("saved");
            skills.reload();
            assertThat(skills.locator("#own select").first()).hasValue("4");
            assertThat(skills.locator("table.strengths .stated").first()).containsText("4");
            look(skills, "skills-own");
        }
    }

    @Test
    void managerReadsTheFourVs() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page reports = site.signedIn(manager, "manager", "/reports");
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
        try (BrowserContext manager = site.visitor("da-DK")) {
            Page page = site.signedIn(manager, "admin", "/admin");
            for (String path : List.of(
                    "/help",
                    "/desk",
                    "/desk/skills",
                    "/reports",
                    "/reports/quality",
                    "/admin",
                    "/admin/value",
                    "/admin/value?terms=CHAT",
                    "/admin/sla",
                    "/admin/agents",
                    "/admin/teams")) {
                page.navigate(site.url(path));
                assertEquals(List.of(), barriers(page), path);
            }
        }
    }
}
