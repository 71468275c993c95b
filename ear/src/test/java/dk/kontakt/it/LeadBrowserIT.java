package dk.kontakt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.kontakt.it.Site.barriers;
import static dk.kontakt.it.Site.look;
import static dk.kontakt.it.Site.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Live contacts come to an agent as offers, and who leads sees and shapes the floor, as in a headless Chromium. */
@ExtendWith(PartsExtension.class)
@SuppressWarnings("NullAway.Init")
class LeadBrowserIT {
    private static final int PORT = 18_096;
    private static final String BOARD = "/desk/lead";

    private static Site site;
    private static Parts parts;
    private static int contacts;

    @BeforeAll
    static void start(Parts running) {
        parts = running;
        site = Site.start(parts, PORT);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Only one agent is there, with nothing to do. */
    @BeforeEach
    void leaveOneAgent() throws SQLException {
        parts.execute("update agent set state = 'AWAY', away_reason = 'LUNCH' where username <> 'agent1'");
        parts.execute(
                "update agent set state = 'AVAILABLE', away_reason = null, present_until = null where username = 'agent1'");
        parts.execute("update agent_channel set load = 0, capacity = 3 where agent = 'agent1'");
    }

    @Test
    void agentAcceptsAnOfferedChat() {
        try (BrowserContext agent = site.visitor("en-GB")) {
            Page desk = site.signedIn(agent, "agent1", "/desk");
            chat("Is the blue one in stock?");
            Locator card = desk.getByRole(AriaRole.ALERTDIALOG);
            assertThat(card).containsText("Is the blue one in stock?");
            assertThat(card).containsText("New contact: Chat");
            look(desk, "offer");
            assertEquals(List.of(), barriers(desk), "offer");
            desk.keyboard().press("F9");
            assertThat(card.getByText("Accept")).isFocused();
            desk.keyboard().press("Enter");
            assertThat(desk.locator("h1")).hasText("Is the blue one in stock?");
            assertThat(card).hasCount(0);
        }
    }

    @Test
    void agentDeclinesAnOfferWithAReasonAndWhileWritingKeepsTheFocus() throws SQLException {
        try (BrowserContext agent = site.visitor("en-GB")) {
            long number = parts.number(
                    "select max(number) from ticket where assignee = 'agent1' and status in ('OPEN', 'ON_HOLD')");
            Page desk = site.signedIn(agent, "agent1", "/desk/" + number);
            Locator answer = desk.locator("[id='reply:text']");
            answer.fill("I am looking it up");
            chat("Can you change my address?");
            Locator card = desk.getByRole(AriaRole.ALERTDIALOG);
            assertThat(card).isVisible();
            assertThat(answer).isFocused();
            card.getByText("Decline").click();
            card.getByLabel("In your own words").fill("on the phone");
            look(desk, "offer-declined");
            card.getByText("Leave it to others").click();
            assertThat(card).hasCount(0);
            assertThat(answer).hasValue("I am looking it up");
            assertEquals(
                    1, parts.number("select count(*) from offer where state = 'DECLINED' and reason = 'on the phone'"));
        }
    }

    @Test
    void leadDragsACaseOntoAnAgentAndSetsTheRefusalAside() throws SQLException {
        parts.execute("update agent_channel set capacity = 0 where agent = 'agent1'");
        String subject = "Where is my parcel " + contacts;
        write(subject);
        long number = parts.number("select max(number) from ticket");
        String queue = "/desk/lead?queue=" + parts.text("select queue from ticket where number = " + number);
        parts.execute("update waiting_ticket set urgency = '2020-01-01Z' where ticket = " + number);
        try (BrowserContext lead = site.visitor("en-GB")) {
            Page board = site.signedIn(lead, "lead", queue);
            Locator row = board.locator("[data-ticket='" + number + "']");
            assertThat(row).containsText("as soon as a case is done");
            drag(board, row.locator(".grip"), board.locator("[data-agent='agent1']"));
            Locator dialog = board.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("has no room for more cases");
            look(board, "board-refused");
            dialog.getByText("Give all the same").click();
            assertThat(dialog).containsText("Say why");
            dialog.getByLabel("Why (optional)").fill("The customer asked for her");
            dialog.getByText("Give all the same").click();
            assertThat(dialog).hasCount(0);
            assertThat(board.locator("#decisions"))
                    .containsText("although Mette Nørgaard had no room: “The customer asked for her”");
            assertThat(row).hasCount(0);
            look(board, "board-given");
            assertEquals(
                    1,
                    parts.number(
                            "select count(*) from assignment where overridden = 'NO_CAPACITY' and ticket = " + number));
        }
    }

    @Test
    void leadGivesACaseByKeyboardAndSetsAState() throws SQLException {
        parts.execute("update agent_channel set capacity = 0 where agent = 'agent1'");
        write("An invoice, please");
        long number = parts.number("select max(number) from ticket");
        String queue = "/desk/lead?queue=" + parts.text("select queue from ticket where number = " + number);
        parts.execute("update waiting_ticket set urgency = '2020-01-01Z' where ticket = " + number);
        try (BrowserContext lead = site.visitor("en-GB")) {
            Page board = site.signedIn(lead, "lead", queue);
            parts.execute("update agent_channel set capacity = 20 where agent = 'agent1'");
            board.locator("#give-" + number).press("Enter");
            board.locator("[id='give:agent']").selectOption("agent1");
            board.locator("[id='give:do']").press("Enter");
            assertThat(board.locator("#messages")).containsText("Mette Nørgaard has the case now");

            board.locator("#state-agent1").click();
            board.locator("[id='state:away']").selectOption("MEETING");
            board.locator("[id='state:save']").click();
            assertThat(board.locator("[data-agent='agent1']")).containsText("Away: meeting");
        }
    }

    @Test
    void managerOnlyLooks() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page board = site.signedIn(manager, "manager", BOARD);
            assertThat(board.locator("h1")).hasText("The floor right now");
            assertThat(board.locator("[data-give], [data-state]")).hasCount(0);
            board.getByRole(AriaRole.LINK, named("Fairness")).click();
            assertThat(board.locator("h1")).hasText("Is it shared fairly?");
        }
    }

    @Test
    void figuresOfTheAuditAgreeWithTheRows() throws SQLException {
        try (BrowserContext lead = site.visitor("en-GB")) {
            Page page = site.signedIn(lead, "lead", "/desk/fairness?days=28");
            long waited = parts.number(
                    "select count(*) from assignment where since is not null and assigned_at > now() - interval '28 days'");
            assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Who waits"))
                            .locator("tbody tr")
                            .last()
                            .locator("td")
                            .first())
                    .hasText(Long.toString(waited));
        }
    }

    @Test
    void leadReplaysTheLastDaysAndReadsHowFaithfulThatIs() {
        for (String language : List.of("da-DK", "en-GB")) {
            for (int width : List.of(1280, 390)) {
                try (BrowserContext lead = site.visitor(language, width, 844)) {
                    String name = "replay-" + language + "-" + width;
                    Page page = site.signedIn(lead, "lead", "/desk/replay");
                    checkPage(page, name + "-question");
                    page.locator("[id='replay:run']").click();
                    assertThat(page.locator("#fidelity"))
                            .containsText("%", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
                    assertThat(page.locator("#figures tbody tr")).hasCount(8);
                    assertThat(page.locator("#figures .change").first()).hasText("±0");
                    checkPage(page, name);
                }
            }
        }
    }

    private static void checkPage(Page page, String name) {
        look(page, name);
        assertEquals(List.of(), barriers(page), name);
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
    }

    @Test
    void pagesHaveNoBarriersAndFitLaptopAndPhone() throws SQLException {
        String queue = BOARD + "?queue=" + parts.text("select code from queue order by 1 limit 1");
        for (String language : List.of("da-DK", "en-GB")) {
            for (int width : List.of(1280, 390)) {
                try (BrowserContext lead = site.visitor(language, width, 844)) {
                    Page page = site.signedIn(lead, "lead", BOARD);
                    for (String path : List.of(queue, "/desk/fairness?days=28", "/desk")) {
                        page.navigate(site.url(path));
                        String name = path.replaceAll("\\W+", "-") + "-" + language + "-" + width;
                        look(page, "lead" + name);
                        assertEquals(List.of(), barriers(page), name);
                        assertEquals(
                                true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
                    }
                }
            }
        }
    }

    /** As a hand does it, step by step. */
    private static void drag(Page page, Locator from, Locator to) {
        to.scrollIntoViewIfNeeded();
        from.scrollIntoViewIfNeeded();
        from.hover();
        page.mouse().down();
        to.hover();
        to.hover();
        page.mouse().up();
    }

    private static void chat(String text) {
        receive("CHAT", text);
    }

    private static void write(String subject) {
        receive("EMAIL", subject);
    }

    private static void receive(String channel, String subject) {
        contacts++;
        String contact = """
                {"channel": "%s", "externalId": "lead-it-%d", "conversationId": "lead-it-%d", "from": {"email": "lead%d@example.dk"},
                 "subject": "%s", "body": "%s"}
                """.formatted(channel, contacts, contacts, contacts, subject, subject);
        DemoUser.as("integration")
                .body(contact)
                .post(site.url("/api/contacts"))
                .then()
                .statusCode(201);
    }
}
