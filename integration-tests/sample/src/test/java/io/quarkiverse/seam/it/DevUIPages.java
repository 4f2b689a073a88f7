package io.quarkiverse.seam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.http.ContentType;

/** The Dev UI of the sample in a browser. */
@Tag("dev-mode")
@Tag("node")
@Tag("chromium")
abstract class DevUIPages {

    static final int PORT = FreePort.reserve();
    static final int DEV_SERVICE_PORT = FreePort.reserve();
    /** Stops with this JVM, in which several classes may use it. */
    static final SeamElsewhere REAL = new SeamElsewhere(DEV_SERVICE_PORT);
    static final String RESIDENT = "resident_user_identifier_key";
    static final String RESIDENTS_ACCOUNT = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    static final String FRONT_DOOR = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    static final String THERMOSTAT = "c3f9b5e4-2d80-417a-8eb5-4a6d8fab2c33";
    static final String NOISE_SENSOR = "e4a0c6f5-3e91-428b-8fc6-5b7e9a0c4d55";
    static final int MANY = 5000;
    static final String VISITOR = "visitor_in_the_dev_ui";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    Page page;

    static QuarkusDevModeTest application() {
        return new QuarkusDevModeTest()
                .withApplicationRoot(jar -> jar
                        .addClasses(SampleUsers.class, SessionResource.class, ReactiveSessionResource.class, SeamFailures.class,
                                SeamFailures.Problem.class, TenantResource.class, DoorObserver.class)
                        .addAsResource(new StringAsset("""
                                quarkus.http.port=%2$d
                                quarkus.http.auth.basic=true
                                # Would call a registry on the Internet
                                quarkus.dev-ui.allow-extension-management=false
                                quarkus.seam.devservices.port=%1$d
                                quarkus.seam.acme.url=%3$s
                                quarkus.seam.acme.api-key=seam_fakeapikey1_token
                                """.formatted(DEV_SERVICE_PORT, PORT, REAL.url())), "application.properties"));
    }

    DynamicTest devUI(String name, Executable test) {
        return dynamicTest(name, () -> {
            given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).contentType(ContentType.JSON).post("/_fake/reset")
                    .then().statusCode(200);
            if (page == null) {
                // One for all cases, so that the browser keeps the scripts of the Dev UI.
                page = chromium.newPage(ColorScheme.LIGHT);
            }
            test.execute();
        });
    }

    void pickWorkspace(String name) {
        page.getByLabel("Workspace").click();
        page.getByRole(AriaRole.OPTION, named(name)).click();
        assertThat(page.locator(".where")).containsText("real");
    }

    void pickEndpoint(String path) {
        page.getByLabel("Endpoint").fill(path);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHas(page.getByText(path, exactly()))).click();
        assertThat(page.getByLabel("Endpoint")).hasValue(path);
        assertThat(page.locator(".java")).containsText("seam.");
    }

    static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    Locator eventTypes() {
        return grid().locator(".type:visible");
    }

    Locator outcomes() {
        return grid().locator(".outcome:visible");
    }

    void pickEvent(String type) {
        dialog().getByLabel("Event", new Locator.GetByLabelOptions().setExact(true)).fill(type);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHas(page.getByText(type, exactly()))).click();
    }

    /** What becomes of action attempts in the Dev Service. */
    static void attempts(String outcome) {
        fake("attempts", outcome);
    }

    static void fake(String endpoint, String body) {
        given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).contentType(ContentType.JSON).body(body)
                .post("/_fake/" + endpoint).then().statusCode(200);
    }

    Locator names() {
        return grid().locator(".name:visible");
    }

    Locator stateOf(String deviceId) {
        return cell("state", deviceId);
    }

    Locator attemptOf(String deviceId) {
        return cell("attempt", deviceId);
    }

    Locator deviceAction(String deviceId, String action) {
        return cell("actions", deviceId).getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(action).setExact(true));
    }

    Locator cell(String kind, String deviceId) {
        return grid().locator("." + kind + "[data-device='" + deviceId + "']:visible");
    }

    Locator errorOf(String field) {
        return page.locator("[data-field=" + field + "] [slot=error-message]");
    }

    void openExtensions() {
        page.navigate(url("q/dev-ui/extensions"));
    }

    void openSessions() {
        page.navigate(url("q/dev-ui/quarkus-seam/client-sessions"));
        button("Show users").click();
        assertThat(row(RESIDENT)).isVisible();
    }

    void pickAccount(String text) {
        picker().fill(text);
        page.getByRole(AriaRole.OPTION).getByText(text + "@example.com").click();
        picker().press("Escape");
    }

    void fillExpiry(String date, String time) {
        Locator inputs = page.locator("vaadin-date-time-picker input");
        inputs.nth(0).fill(date);
        inputs.nth(0).press("Enter");
        inputs.nth(1).fill(time);
        inputs.nth(1).press("Enter");
    }

    Locator picker() {
        return page.locator("vaadin-multi-select-combo-box input");
    }

    String clipboard() {
        return page.evaluate("navigator.clipboard.readText()").toString();
    }

    /** Only visible ones, since the grid keeps the elements of rows that it no longer shows. */
    Locator paths() {
        return grid().locator(".path:visible");
    }

    Locator users() {
        return grid().locator(".user:visible");
    }

    /** Whether the whole element is within the window. */
    static boolean fits(Locator locator) {
        return (boolean) locator.evaluate("""
                element => element.scrollWidth <= element.clientWidth
                    && element.getBoundingClientRect().right <= document.documentElement.clientWidth""");
    }

    Locator card() {
        return page.locator("qwc-seam-card");
    }

    /** The number next to the link to a page. */
    Locator badge(String title) {
        return page.locator("qwc-extension-link:visible", new Page.LocatorOptions().setHasText(title)).locator("qui-badge");
    }

    Locator grid() {
        return page
                .locator("qwc-seam-client-sessions vaadin-grid, qwc-seam-requests vaadin-grid, qwc-seam-devices vaadin-grid,"
                        + " qwc-seam-events vaadin-grid");
    }

    Locator actionOf(String user, String action) {
        // No element contains all cells of a row, but the actions have the same order as the rows.
        assertThat(row(user)).isVisible();
        int index = users().allTextContents().stream().map(String::strip).toList().indexOf(user);
        return grid().getByTitle(action).nth(index);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    Locator dialogButton(String name) {
        return dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator row(String user) {
        return users().getByText(user);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** One screenshot in light and one in dark colors. */
    void screenshot(String name) {
        screenshot(name, ColorScheme.DARK);
        screenshot(name, ColorScheme.LIGHT);
    }

    void screenshot(String name, ColorScheme colorScheme) {
        Object before = page.evaluate("document.body.style.cssText");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colorScheme));
        page.waitForFunction("before => document.body.style.cssText !== before", before);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "screenshots", name + "-" + colorScheme.name().toLowerCase() + ".png")));
    }

    String url(String path) {
        return "http://localhost:" + PORT + "/" + path;
    }
}
