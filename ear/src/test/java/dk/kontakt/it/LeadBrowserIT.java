package dk.kontakt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.kontakt.it.Site.barriers;
import static dk.kontakt.it.Site.look;
import static dk.kontakt.it.Site.named;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Live contacts come to an agent as offers, calls pop up, and who leads sees and shapes the floor, as in a headless Chromium. */
@ExtendWith(PartsExtension.class)
@SuppressWarnings("NullAway.Init")
class LeadBrowserIT {
    private static final Logger LOG = Logger.getLogger(LeadBrowserIT.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
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

    /** One call, as an exchange tells it by AMQP and as the two agents see it who speak with the customer. */
    @Test
    void callPopsUpWithinASecondIsAnsweredHeldTransferredEndedAndWrappedUp() throws SQLException, JMSException {
        parts.execute(
                "update agent set state = 'AVAILABLE', away_reason = null, present_until = null where username = 'agent2'");
        parts.execute("update agent_channel set load = 0 where agent = 'agent2'");
        parts.execute("""
                insert into customer (id, name, phone, segment, language, created_at) values
                    (900001, 'Ane Holm', '+4520998877', 'STANDARD', 'da', now()), (900002, 'Bo Holm', '+4520998877', 'PLUS', 'da', now());
                insert into customer_order (number, customer, placed_at, amount, currency, status, summary)
                    values ('T-4711', 900002, now(), 499, 'DKK', 'SHIPPED', 'Runner 3')
                """);
        try (BrowserContext first = site.visitor("en-GB");
                BrowserContext second = site.visitor("en-GB");
                var exchange = new ForeignExchange(parts, "it-1", "20 99 88 77")) {
            Page mette = site.signedIn(first, "agent1", "/desk");
            Page jonas = site.signedIn(second, "agent2", "/desk");
            Locator card = mette.locator(".call-card");
            warmUp(card);

            // It rings at Mette's: everybody with the number is there within a second, with the last orders.
            long sent = System.nanoTime();
            exchange.rings("201");
            card.waitFor();
            long millis = (System.nanoTime() - sent) / 1_000_000;
            LOG.info("From the exchange's event to the card on the desk: " + millis + " ms");
            assertTrue(millis <= 1_000, millis + " ms");
            assertThat(card).containsText("+4520998877");
            assertThat(card).containsText("Who is it?");
            assertThat(card).containsText("Ane Holm");
            assertThat(card).containsText("T-4711");
            look(mette, "call-rings");
            assertEquals(List.of(), barriers(mette), "call");

            // Mette knows the voice, and answers.
            card.getByText("It is Bo Holm").click();
            assertThat(card).not().containsText("Ane Holm");
            long load = callsOf("agent1");
            exchange.answered("201");
            assertThat(card).containsText("Talking");
            card.getByText("Open the case").click();
            assertThat(mette.locator("h1")).hasText("Opkald fra +4520998877");
            long ticket = parts.number("select ticket from call where call_id = 'it-1'");
            assertEquals(900002, parts.number("select customer from ticket where number = " + ticket));
            assertEquals("agent1", parts.text("select assignee from ticket where number = " + ticket));
            assertEquals(load + 1, callsOf("agent1"));
            exchange.tell("held", "");
            assertThat(card).containsText("On hold");
            exchange.tell("retrieved", "");
            assertThat(card).containsText("Talking");
            look(mette, "call-talking");

            // She transfers it to Jonas, who sees whose call it was, and the same case.
            exchange.tell("transferred", ", \"device\": \"201\", \"transferredTo\": \"202\"");
            Locator received = jonas.locator(".call-card");
            assertThat(received).containsText("Transferred by Mette Nørgaard");
            assertThat(received).containsText("Bo Holm");
            assertThat(card).hasCount(0);
            exchange.answered("202");
            assertThat(received).containsText("Talking");
            received.getByText("Open the case").click();
            assertThat(jonas.locator("#timeline")).containsText("Mette Nørgaard transferred the call to Jonas Holm");
            assertEquals("agent2", parts.text("select assignee from ticket where number = " + ticket));

            // It ends; the wrap-up begins, blocks new work, and ends by itself.
            exchange.ends();
            assertThat(received).hasCount(0);
            endWrapUp("agent2");
            assertEquals("ANSWERED", parts.text("select outcome from call where call_id = 'it-1'"));
            assertEquals(0, parts.number("select misplaced from call where call_id = 'it-1'"));
            look(jonas, "call-ended");
        }
    }

    @Test
    void whoCalledInVainIsCalledBackInTheOrderOfTheCalls() throws SQLException, JMSException {
        parts.execute("update agent set state = 'AWAY', away_reason = 'LUNCH'");
        Instant began = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        for (int call = 0; call < 2; call++) {
            try (var exchange = new ForeignExchange(parts, "vain-" + call, "(+45) 20-55-44-33")) {
                Instant at = began.plusSeconds(call * 120L);
                // The end arrives first, and everything twice.
                exchange.tell("connection-cleared", at.plusSeconds(40), "");
                exchange.tell("delivered", at, ", \"queue\": \"service\"");
                exchange.tell("delivered", at, ", \"queue\": \"service\"");
            }
        }
        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from call where callback and number = '+4520554433'") == 2);

        assertEquals(1, parts.number("select count(distinct ticket) from call where number = '+4520554433'"));
        assertEquals(2, parts.number("select count(*) from contact where external_id like 'vain-%'"));
        assertEquals(
                began.getEpochSecond(),
                parts.number(
                        "select extract(epoch from w.since)::bigint from waiting_ticket w join call c on c.ticket = w.ticket"
                                + " where c.call_id = 'vain-0'"));
        assertEquals("ABANDONED", parts.text("select outcome from call where call_id = 'vain-1'"));
        assertEquals(40, parts.number("select wait_seconds from call where call_id = 'vain-1'"));
    }

    @Test
    void whatIsNoEventOfACallIsPutAsideByName() throws JMSException {
        try (var exchange = new ForeignExchange(parts, "bad", "20998877");
                var client = new ForeignClient(parts.amqpUrl())) {
            exchange.tell("exploded", "");
            exchange.tell("established", "");

            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
                String reasons = String.join(" | ", client.reasonsIn("DLQ.kontakt.telephony.events"));
                assertTrue(reasons.contains("dk.kontakt.telephony.exploded.v1"), reasons);
                assertTrue(reasons.contains("device is required"), reasons);
            });
        }
    }

    @Test
    void numbersAreCalledByAClickAndAbsentAgentsWhenTheyAreWanted() throws SQLException, JMSException {
        long number = parts.number("select max(t.number) from ticket t join customer c on c.id = t.customer"
                + " where t.assignee = 'agent1' and c.phone is not null");
        try (BrowserContext agent = site.visitor("en-GB");
                var exchange = new ForeignClient(parts.amqpUrl())) {
            Page desk = site.signedIn(agent, "agent1", "/desk/" + number);
            desk.locator("[id='call-customer:do']").click();
            assertThat(desk.locator("#messages")).containsText("Your telephone rings");
            JsonObject wanted =
                    exchange.take("kontakt.telephony.commands", PATIENCE).getJsonObject("data");
            assertEquals("201", wanted.getString("device"));
            assertEquals(Long.toString(number), wanted.getString("correlator"));

            String begun = DemoUser.as("integration")
                    .body("{\"agent\": \"agent3\", \"reason\": \"a chat is wanted\", \"within\": \"PT2S\"}")
                    .post(site.url("/api/telephony/call-outs"))
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location");
            JsonObject ring =
                    exchange.take("kontakt.telephony.commands", PATIENCE).getJsonObject("data");
            assertTrue(ring.getString("to").startsWith("+45"), ring.toString());
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> DemoUser.as("integration").get(begun).then().body("state", equalTo("TIMED_OUT")));
        }
    }

    /** What is used for the first time is slower. Answered, so that nobody is to be called back. */
    private static void warmUp(Locator card) throws SQLException, JMSException {
        try (var exchange = new ForeignExchange(parts, "it-0", "20111213")) {
            exchange.rings("201");
            card.waitFor();
            exchange.answered("201");
            assertThat(card).containsText("Talking");
            exchange.ends();
            assertThat(card).hasCount(0);
            endWrapUp("agent1");
        }
    }

    private static long callsOf(String agent) throws SQLException {
        return parts.number("select load from agent_channel where agent = '" + agent + "' and channel = 'PHONE'");
    }

    private static void endWrapUp(String agent) throws SQLException {
        awaitState(agent, "WRAP_UP");
        parts.execute("update agent set wrap_up_until = now() where username = '" + agent + "'");
        awaitState(agent, "AVAILABLE");
    }

    private static void awaitState(String agent, String state) {
        await().atMost(PATIENCE)
                .until(() -> parts.text("select state from agent where username = '" + agent + "'")
                        .equals(state));
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
            Locator everybody = page.locator("section", new Page.LocatorOptions().setHasText("Who waits"))
                    .locator("tbody tr")
                    .last()
                    .locator("td")
                    .first();
            // The demo's enquiries go on coming.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                page.reload();
                assertEquals(
                        parts.number("select count(*) from assignment"
                                + " where since is not null and assigned_at > now() - interval '28 days'"),
                        Long.parseLong(everybody.textContent()));
            });
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
    void managerReadsReportsDownToTheContactsAndTakesThemAlong() {
        String job = DemoUser.as("manager")
                .post(site.url("/api/jobs/channel-value-report"))
                .header("Location");
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> DemoUser.as("manager").get(job).then().body("status", equalTo("COMPLETED")));
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", "/reports");
            page.getByRole(AriaRole.LINK, named("Issues")).click();
            assertThat(page.locator("h1")).hasText("What enquiries are about");
            Locator count =
                    page.locator("table.report").first().locator("tbody a").first();
            String contacts = count.innerText();
            Download pdf = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, named("PDF")).click());
            assertTrue(pdf.suggestedFilename().matches("variety-.*\\.pdf"), pdf.suggestedFilename());
            count.click();
            assertThat(page.locator("h1")).hasText("The contacts behind the figure");
            if (Integer.parseInt(contacts.replaceAll("\\D", "")) <= 50) {
                assertThat(page.locator("tbody tr")).hasCount(Integer.parseInt(contacts));
            }
            look(page, "report-contacts");
            assertEquals(List.of(), barriers(page), "contacts");

            page.navigate(site.url("/reports/benchmark"));
            page.getByLabel("Service level, %").fill("80");
            page.locator("[id='goals:save']").click();
            assertThat(page.locator("#messages")).containsText("The goals are saved");
            page.navigate(site.url("/reports/service"));
            assertThat(page.locator("tfoot").first()).containsText("Own goal");

            page.navigate(site.url("/reports/delivery"));
            page.locator("[id='deliver:recipients']").fill("boss@example.dk");
            page.locator("[id='deliver:add']").click();
            assertThat(page.locator("#deliveries")).containsText("Every Monday at 7");
            look(page, "report-delivery");
        }
        for (int width : List.of(1280, 390)) {
            try (BrowserContext manager = site.visitor("da-DK", width, 844)) {
                Page page = site.signedIn(manager, "manager", "/reports");
                for (String report :
                        List.of("variety", "service?by=week", "agents", "strategy", "benchmark", "delivery")) {
                    page.navigate(site.url("/reports/" + report));
                    checkPage(page, "report-" + report.replaceAll("\\W+", "-") + "-" + width);
                }
            }
        }
        try (BrowserContext agent = site.visitor("en-GB")) {
            Page own = site.signedIn(agent, "agent1", "/reports/agents");
            assertThat(own.locator("main")).containsText("Your own figures");
            assertEquals(403, own.navigate(site.url("/reports/variety")).status());
        }
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
