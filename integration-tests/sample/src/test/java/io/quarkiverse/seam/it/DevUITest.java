package io.quarkiverse.seam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.quarkiverse.seam.it.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;

import io.quarkus.test.QuarkusDevModeTest;

/** The card and the pages in the Dev UI of the sample in dev mode, in a browser. */
@Tag("dev-mode")
@Tag("node")
@Tag("chromium")
class DevUITest {

    private static final int PORT = FreePort.find();
    private static final int PORT_OF_STAND_IN = FreePort.find();
    private static final String JOHN = "john_user_identifier_key";
    private static final String JANE = "jane_in_the_dev_ui";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar
                    .addClasses(SampleUsers.class, SessionResource.class, ReactiveSessionResource.class, SeamFailures.class,
                            SeamFailures.Problem.class, TenantResource.class)
                    .addAsResource(new StringAsset("""
                            quarkus.http.port=%2$d
                            quarkus.http.auth.basic=true
                            # Asks a registry on the Internet
                            quarkus.dev-ui.allow-extension-management=false
                            quarkus.seam.devservices.port=%1$d
                            # The stand-in too, but under an address that does not tell so
                            quarkus.seam.acme.url=http://0.0.0.0:%1$d
                            quarkus.seam.acme.api-key=seam_fakeapikey1_token
                            """.formatted(PORT_OF_STAND_IN, PORT)), "application.properties"));

    @RegisterExtension
    final Chromium chromium = new Chromium();

    Page page;

    @BeforeEach
    void openDevUI() {
        page = chromium.newPage(ColorScheme.LIGHT);
        page.navigate(url("q/dev-ui/extensions"));
    }

    @Test
    void sessionsAreCreatedShownAndEnded() {
        assertThat(card()).containsText("API key ***");
        assertThat(card()).containsText("stand-in");
        assertThat(countAt("Client sessions")).hasText("1");
        card().scrollIntoViewIfNeeded();
        screenshot("card");

        card().getByText("Client sessions").click();
        assertThat(row(JOHN)).isVisible();

        page.getByRole(AriaRole.BUTTON, named("Create client session")).click();
        field("User identifier key").fill(JANE);
        field("Connected account ids").fill("6e1cad57-b244-40ca-b4f3-30a46c8000d4");
        field("Expires at").fill("next Monday");
        button("Create").click();
        assertThat(page.locator("vaadin-text-field[invalid]")).containsText("Expires at");
        assertThat(page.locator("vaadin-text-field[invalid]")).containsText("Invalid datetime");
        screenshot("form");

        field("Expires at").fill("2040-01-31T12:00:00Z");
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(0);
        button("Create").click();
        assertThat(row(JANE)).isVisible();
        assertThat(countAt("Client sessions")).hasText("2");
        screenshot("client-sessions");

        actionOf(JANE, "Copy the token").click();
        assertThat(page.getByText("The token is in the clipboard")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).startsWith("seam_cst");
        assertThat(page.content()).doesNotContain("seam_cst");

        actionOf(JANE, "Grant access").click();
        field("Connected account ids").fill("3ea0b67f-649f-4131-bfe3-f2035e77a3f9");
        button("Grant").click();
        assertThat(grid().getByTitle("3ea0b67f-649f-4131-bfe3-f2035e77a3f9")).hasCount(2);

        actionOf(JANE, "Revoke").click();
        assertThat(dialog()).containsText("Revoke the client session?");
        button("Cancel").click();
        assertThat(row(JANE)).isVisible();
        actionOf(JANE, "Revoke").click();
        button("Revoke").click();
        assertThat(row(JANE)).isHidden();
    }

    @Test
    void theRealSeamAsksTwiceBeforeItEndsASession() {
        assertThat(card()).containsText("real");
        card().getByText("Client sessions").click();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, named("acme")).click();
        assertThat(page.locator(".where")).containsText("real");

        actionOf(JOHN, "Delete").click();
        button("Delete").click();
        assertThat(dialog()).containsText("This is the real Seam");
        screenshot("question");
        button("Cancel").click();
        assertThat(row(JOHN)).isVisible();

        actionOf(JOHN, "Delete").click();
        button("Delete").click();
        button("Yes, delete").click();
        assertThat(page.getByText("This workspace has no client sessions.")).isVisible();
    }

    @Test
    void requestsOfTheApplicationAreShownWhileTheyAreMade() {
        card().getByText("Requests").click();
        assertThat(page.getByText("Nothing was sent to Seam yet.")).isVisible();

        as("internal-user-id-1").post(url("session")).then().statusCode(200);
        as("internal-user-id-1").post(url("session")).then().statusCode(409);
        as("internal-user-id-3").post(url("reactive/session")).then().statusCode(200);
        as("internal-user-id-2").post(url("acme/session")).then().statusCode(200);

        assertThat(grid().getByText("/client_sessions/create")).hasCount(4);
        assertThat(grid().getByText("acme")).isVisible();
        assertThat(countAt("Requests")).hasText("4");
        grid().getByText("200").last().click();
        assertThat(grid().getByText("client_session_id")).isVisible();
        assertThat(grid()).containsText("\"token\": \"***\"");
        assertThat(grid()).containsText("\"user_identifier_key\": \"***\"");
        screenshot("requests");

        page.getByRole(AriaRole.BUTTON, named("Clear")).click();
        assertThat(page.getByText("Nothing was sent to Seam yet.")).isVisible();
    }

    private Locator card() {
        return page.locator("qwc-seam-card");
    }

    /** The number at the link to a page. */
    private Locator countAt(String title) {
        return page.locator("qwc-extension-link:visible", new Page.LocatorOptions().setHasText(title)).locator("qui-badge");
    }

    private Locator grid() {
        return page.locator("qwc-seam-client-sessions vaadin-grid, qwc-seam-requests vaadin-grid");
    }

    private Locator actionOf(String user, String action) {
        // The cells of a row lie side by side, in no element that holds them all: the actions are in the order of the rows.
        assertThat(row(user)).isVisible();
        int index = grid().locator(".user:visible").allTextContents().stream().map(String::strip).toList().indexOf(user);
        return grid().getByTitle(action).nth(index);
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private Locator button(String name) {
        return dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator row(String user) {
        return grid().locator(".user:visible").getByText(user);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** In light and in dark colours. */
    private void screenshot(String name) {
        screenshot(name, ColorScheme.DARK);
        screenshot(name, ColorScheme.LIGHT);
    }

    private void screenshot(String name, ColorScheme colours) {
        Object before = page.evaluate("document.body.style.cssText");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.waitForFunction("before => document.body.style.cssText !== before", before);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "screenshots", name + "-" + colours.name().toLowerCase() + ".png")));
    }

    private String url(String path) {
        return "http://localhost:" + PORT + "/" + path;
    }
}
