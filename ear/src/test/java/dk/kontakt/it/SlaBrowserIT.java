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
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager changes what is promised, as in a headless Chromium; each step leaves its screenshot under {@code target/screenshots}. */
@ExtendWith(PartsExtension.class)
@SuppressWarnings("NullAway.Init")
class SlaBrowserIT {
    private static final int PORT = 18_097;
    private static final String GOALS = "/admin/sla";
    private static final String ROUTING = "/admin/routing";
    private static final String CATEGORIES = "/admin/categories";
    private static final String CALENDAR = "/admin/calendars?edit=kundeservice";
    private static final List<String> TABS =
            List.of("Policies", "Matrix", "Pauses", "When is it due?", "Try on history", "Versions");

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
    void managerChangesAGoalTriesItPublishesAndGoesBack() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", GOALS);
            Locator inForce = page.locator("#head strong");
            String before = inForce.innerText();

            Locator goal = page.locator("table.goals tbody input").first();
            goal.fill("as soon as possible");
            goal.press("Tab");
            assertThat(page.locator("table.goals .ui-message-error")).hasCount(1);
            goal.fill("2 business days");
            goal.press("Tab");
            assertThat(page.locator("table.goals .ui-message-error")).hasCount(0);
            assertThat(goal).hasValue("2 business days");
            assertThat(page.locator("#head")).containsText("1 unpublished change");
            look(page, "sla-changed");

            open(page, "Try on history");
            page.getByRole(AriaRole.BUTTON, exactly("Try")).click();
            assertThat(page.locator("table.attainment")).isVisible();
            look(page, "sla-history");

            page.getByRole(AriaRole.BUTTON, named("Publish …")).click();
            page.getByRole(AriaRole.BUTTON, exactly("Publish")).click();
            assertThat(page.locator("#publish .ui-message-error")).isVisible();
            page.locator("#publish input[type=text]").fill("Two days are enough");
            page.getByRole(AriaRole.BUTTON, exactly("Publish")).click();
            assertThat(page.locator("#messages")).containsText("is in force now");
            assertThat(inForce).not().hasText(before);

            open(page, "Versions");
            assertThat(page.locator("table.versions tbody tr").first()).containsText("Two days are enough");
            page.locator("table.versions tbody button").nth(1).click();
            page.locator("#versions .seen input[type=text]").fill("Not after all");
            look(page, "sla-versions");
            page.locator("#versions .seen button").click();
            assertThat(page.locator("#messages")).containsText("in force again");
            assertThat(page.locator("table.versions tbody tr").first()).containsText("Not after all");
            open(page, "Policies");
            assertThat(page.locator("table.goals tbody input").first()).not().hasValue("2 business days");
        }
    }

    @Test
    void cellOfTheMatrixGetsAPolicyOfItsOwn() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", GOALS);
            open(page, "Matrix");
            Locator cell = page.getByRole(AriaRole.ROW, named("E-mail"))
                    .locator("input")
                    .first();
            assertThat(cell).hasClass(Pattern.compile(".*inherited.*"));
            cell.fill("50 min");
            cell.press("Tab");
            assertThat(cell).hasClass(Pattern.compile(".*own.*"));
            assertThat(page.locator("#head")).containsText("1 unpublished change");
            page.getByRole(AriaRole.BUTTON, named("Discard")).click();
            assertThat(page.locator("#head")).containsText("No changes");
        }
    }

    @Test
    void orderIsChangedByKeyboard() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", GOALS);
            Locator names = page.locator("table.goals a.subject");
            String first = names.first().innerText();
            Locator down = page.getByRole(AriaRole.BUTTON, exactly("Move " + first + " down"));
            down.press("Enter");
            assertThat(names.nth(1)).hasText(first);
            assertThat(down).isFocused();
            down.press("Enter");
            assertThat(names.nth(2)).hasText(first);
        }
    }

    @Test
    void weekIsPaintedByKeyboard() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", CALENDAR);
            Locator sunday = page.locator("input[data-day='7']");
            sunday.fill("10:10-16:00");
            sunday.press("Tab");
            page.getByRole(AriaRole.GRID).focus();
            for (String key : List.of("End", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight")) {
                page.keyboard().press(key);
            }
            for (String key : List.of("ArrowRight", "ArrowRight", "ArrowRight", "Space", "Shift+ArrowUp")) {
                page.keyboard().press(key);
            }
            assertThat(sunday).hasValue("10:10-16:00, 22:00-23:00");
            look(page, "calendar-painted");
            page.locator("[id='edit:comment']").fill("Open late on Sundays");
            page.getByRole(AriaRole.BUTTON, exactly("Publish")).click();
            assertThat(page.locator("#messages")).containsText("is published as version");
            assertThat(page.locator("table.versions tbody tr").first()).containsText("Open late on Sundays");
        }
    }

    @Test
    void overlapIsToldAtItsDay() {
        try (BrowserContext manager = site.visitor("da-DK")) {
            Page page = site.signedIn(manager, "manager", CALENDAR);
            page.locator("input[data-day='3']").fill("08:00-12:00, 11:00-13:00");
            page.locator("[id='edit:comment']").fill("Prøve");
            page.getByRole(AriaRole.BUTTON, exactly("Offentliggør")).click();
            assertThat(page.locator(".field:has(input[data-day='3']) .ui-message-error"))
                    .hasText("To åbningstider overlapper hinanden.");
        }
    }

    @Test
    void pagesHaveNoSeriousBarriers() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", GOALS);
            for (String tab : TABS) {
                open(page, tab);
                assertEquals(List.of(), barriers(page), tab);
            }
            open(page, "Policies");
            page.locator("table.goals a.subject").first().click();
            assertThat(page.locator("#policy")).isVisible();
            assertEquals(List.of(), barriers(page), "a policy");
            for (String path : List.of("/admin/calendars", CALENDAR, CATEGORIES)) {
                page.navigate(site.url(path));
                assertEquals(List.of(), barriers(page), path);
            }
        }
    }

    @Test
    void pagesAreSeenInBothLanguagesOnLaptopAndPhone() {
        for (String language : List.of("da-DK", "en-GB")) {
            for (int width : List.of(1280, 390)) {
                try (BrowserContext manager = site.visitor(language, width, 844)) {
                    Page page = site.signedIn(manager, "manager", GOALS);
                    look(page, "sla-" + language + "-" + width);
                    for (var part : Map.of("calendar", CALENDAR, "routing", ROUTING, "categories", CATEGORIES)
                            .entrySet()) {
                        page.navigate(site.url(part.getValue()));
                        look(page, part.getKey() + "-" + language + "-" + width);
                        assertFits(page, part.getKey() + " in " + language + " at " + width);
                    }
                    page.navigate(site.url(ROUTING));
                    page.locator("section.served button").first().click();
                    assertThat(page.locator("#queue")).isVisible();
                    look(page, "routing-queue-" + language + "-" + width);
                    assertFits(page, "a queue in " + language + " at " + width);
                }
            }
        }
    }

    @Test
    void leadChangesHowAQueueIsServedAndGoesBack() {
        try (BrowserContext lead = site.visitor("en-GB")) {
            Page page = site.signedIn(lead, "lead", ROUTING);
            assertEquals(List.of(), barriers(page), ROUTING);
            Locator queue = page.locator("section.served").first();
            queue.getByRole(AriaRole.BUTTON).click();
            page.locator("[id='queue:notBackFor']").fill("20 min");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            publish(page, "A little longer");
            String before = queue.innerText();
            queue.getByRole(AriaRole.BUTTON).click();
            page.locator("#queue").getByRole(AriaRole.BUTTON, inside("Fetched")).click();
            assertThat(page.locator("#queue [aria-pressed=true]")).hasText("Fetched");
            Locator steps = page.locator("#queue table.easings tbody tr");
            int stepsBefore = steps.count();
            page.getByRole(AriaRole.BUTTON, exactly("Add a step")).click();
            assertThat(steps).hasCount(stepsBefore + 1);
            Locator after = steps.last().locator("input[type=text]").last();
            after.fill("soon");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("#queue .ui-message-error")).hasCount(1);
            assertEquals(List.of(), barriers(page), "a queue");
            after.fill("");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("#queue .ui-message-error")).containsText("longer than that of the step before");
            look(page, "routing-queue");
            after.fill("3 h");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(queue).containsText("Fetched");
            assertThat(queue).containsText("After 3 h: one level lower");
            publish(page, "They fetch their own");

            page.navigate(site.url(ROUTING));
            assertThat(queue).containsText("After 3 h: one level lower");
            open(page, "Versions");
            assertThat(page.locator("table.versions tbody tr").first()).containsText("They fetch their own");
            goBack(page);
            open(page, "Queues");
            assertThat(queue).not().containsText("After 3 h");
            assertThat(queue).hasText(before, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        }
    }

    @Test
    void managerWritesARuleOnWordsTriesItTestsItAndPublishes() {
        try (BrowserContext manager = site.visitor("en-GB")) {
            Page page = site.signedIn(manager, "manager", CATEGORIES);
            open(page, "Word rules");
            assertEquals(List.of(), barriers(page), "word rules");
            look(page, "words-rules");
            page.getByRole(AriaRole.BUTTON, exactly("New rule")).click();
            page.locator("[id='rule:name']").fill("drones");
            page.locator("[id='rule:category']").selectOption("gas-safety");
            page.locator("[id='rule:weight']").fill("1000");
            page.locator("[id='rule:query']").fill("drone* AND");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("#rule .ui-message-error")).containsText("at character 11");
            assertEquals(List.of(), barriers(page), "a word rule");
            look(page, "words-rule");
            page.locator("[id='rule:query']").fill("drone*");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("table.words tbody tr").last()).containsText("drones");
            assertThat(page.locator("#head")).containsText("1 unpublished change");

            open(page, "Try a text");
            page.locator("[id='try:language']").selectOption("en");
            page.locator("[id='try:text']").fill("I want to return my drones");
            page.getByRole(AriaRole.BUTTON, exactly("Try")).click();
            assertThat(page.locator(".found mark")).hasText(new String[] {"return", "drones"});
            assertThat(page.locator("table.matches tbody tr").first()).containsText("Decides");
            assertEquals(List.of(), barriers(page), "a text tried");
            look(page, "words-try");

            open(page, "Test bench");
            page.getByRole(AriaRole.BUTTON, exactly("Run the test")).click();
            assertThat(page.locator("table.figures")).isVisible();
            assertEquals(List.of(), barriers(page), "the test bench");
            look(page, "words-bench");
            assertFits(page, "the test bench");
            publish(page, "Drones burn");
            open(page, "Versions");
            assertThat(page.locator("table.versions tbody tr").first()).containsText("Drones burn");
            assertEquals(List.of(), barriers(page), "versions of word rules");
            goBack(page);
            open(page, "Word rules");
            assertThat(page.locator("table.words")).not().containsText("drones");
        }
    }

    private static void goBack(Page page) {
        page.locator("table.versions tbody button").nth(1).click();
        page.locator("#versions .seen input[type=text]").fill("Not after all");
        look(page, "routing-versions");
        assertEquals(List.of(), barriers(page), "versions");
        page.locator("#versions .seen button").click();
        assertThat(page.locator("#messages")).containsText("in force again");
    }

    @Test
    void leadAsksForASkillAndGivesAHeadStart() {
        try (BrowserContext lead = site.visitor("en-GB")) {
            Page page = site.signedIn(lead, "lead", ROUTING);
            open(page, "Skill rules");
            page.getByRole(AriaRole.BUTTON, exactly("New rule")).click();
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("#demand .ui-message-error")).hasText("Choose a skill that exists.");
            page.locator("[id='demand:skill']").selectOption(new SelectOption().setIndex(1));
            page.locator("[id='demand:products']").fill("lamp, chair");
            page.getByLabel("Never relaxes").check();
            look(page, "routing-skill");
            assertEquals(List.of(), barriers(page), "a skill rule");
            page.getByRole(AriaRole.BUTTON, exactly("Apply to the draft")).click();
            assertThat(page.locator("table.demands tbody tr").last()).containsText("chair, lamp");
            open(page, "Head start");
            Locator first = page.locator("#headStart input[type=text]").first();
            first.fill("30 min");
            first.press("Tab");
            assertThat(page.locator("#head")).containsText("2 unpublished changes");
            assertEquals(List.of(), barriers(page), "head start");
            look(page, "routing-headstart");
        }
    }

    private static void assertFits(Page page, String what) {
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), what);
    }

    private static void publish(Page page, String why) {
        page.getByRole(AriaRole.BUTTON, named("Publish …")).click();
        page.locator("#publish input[type=text]").fill(why);
        page.getByRole(AriaRole.BUTTON, exactly("Publish")).click();
        assertThat(page.locator("#messages")).containsText("is in force now");
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void open(Page page, String tab) {
        Locator button =
                page.locator("nav.tabs").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tab));
        button.click();
        assertThat(button).hasAttribute("aria-current", "true");
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
