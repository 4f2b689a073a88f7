package io.quarkiverse.seam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** The Dev UI of the sample in a browser: the card and its pages. */
@Tag("dev-mode")
@Tag("node")
@Tag("chromium")
class DevUITest {

    private static final int PORT = FreePort.reserve();
    private static final int DEV_SERVICE_PORT = FreePort.reserve();
    private static final SeamElsewhere REAL = new SeamElsewhere(DEV_SERVICE_PORT);
    private static final String RESIDENT = "resident_user_identifier_key";
    private static final String RESIDENTS_ACCOUNT = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    private static final String FRONT_DOOR = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    private static final String THERMOSTAT = "c3f9b5e4-2d80-417a-8eb5-4a6d8fab2c33";
    private static final String NOISE_SENSOR = "e4a0c6f5-3e91-428b-8fc6-5b7e9a0c4d55";
    private static final int MANY = 5000;
    private static final String VISITOR = "visitor_in_the_dev_ui";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar
                    .addClasses(SampleUsers.class, SessionResource.class, ReactiveSessionResource.class, SeamFailures.class,
                            SeamFailures.Problem.class, TenantResource.class)
                    .addAsResource(new StringAsset("""
                            quarkus.http.port=%2$d
                            quarkus.http.auth.basic=true
                            # Would call a registry on the Internet
                            quarkus.dev-ui.allow-extension-management=false
                            quarkus.seam.devservices.port=%1$d
                            quarkus.seam.acme.url=%3$s
                            quarkus.seam.acme.api-key=seam_fakeapikey1_token
                            """.formatted(DEV_SERVICE_PORT, PORT, REAL.url())), "application.properties"));

    @RegisterExtension
    final Chromium chromium = new Chromium();

    Page page;

    @AfterAll
    static void close() {
        REAL.close();
    }

    /** In one application, as dev mode starts another one for each test method. */
    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(
                devUI("requests of the application are shown", this::requestsOfTheApplicationAreShown),
                devUI("sessions are created, shown and ended", this::sessionsAreCreatedShownAndEnded),
                devUI("requests without effect are errors in the form", this::requestsWithoutEffectAreErrorsInTheForm),
                devUI("users are masked, and can still be filtered", this::usersAreMaskedAndCanStillBeFiltered),
                devUI("ending a session of the real Seam is confirmed twice",
                        this::endingASessionOfTheRealSeamIsConfirmedTwice),
                devUI("a door is unlocked, and its state follows", this::aDoorIsUnlockedAndItsStateFollows),
                devUI("a failed attempt is no success", this::aFailedAttemptIsNoSuccess),
                devUI("a thermostat is set", this::aThermostatIsSet),
                devUI("a device is disconnected and connected", this::aDeviceIsDisconnectedAndConnected),
                devUI("actions on the real Seam are confirmed", this::actionsOnTheRealSeamAreConfirmed),
                devUI("thousands of devices are shown", this::thousandsOfDevicesAreShown),
                devUI("any endpoint is called from a form", this::anyEndpointIsCalledFromAForm),
                devUI("a Connect Webview is authorized", this::aConnectWebviewIsAuthorized),
                devUI("pages fit a narrow window", this::pagesFitANarrowWindow));
    }

    private DynamicTest devUI(String name, Executable test) {
        return dynamicTest(name, () -> {
            given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).contentType(ContentType.JSON).post("/_fake/reset")
                    .then().statusCode(200);
            page = chromium.newPage(ColorScheme.LIGHT);
            page.navigate(url("q/dev-ui/extensions"));
            test.execute();
        });
    }

    private void sessionsAreCreatedShownAndEnded() {
        assertThat(card()).containsText("API key");
        assertThat(card()).containsText("Dev Service");
        assertThat(badge("Client sessions")).hasText("1");
        card().scrollIntoViewIfNeeded();
        screenshot("card");

        openSessions();
        button("Create client session").click();
        field("User identifier key").fill(VISITOR);
        pickAccount("guest");
        fillExpiry("1/31/2040", "12:00");
        screenshot("form");
        dialogButton("Create").click();

        assertThat(row(VISITOR)).isVisible();
        assertThat(users()).hasText(new String[] { VISITOR, RESIDENT });
        assertThat(badge("Client sessions")).hasText("2");
        assertThat(grid()).containsText("2040");
        screenshot("client-sessions");

        actionOf(VISITOR, "Copy the token").click();
        assertThat(page.getByText("The token was copied to the clipboard")).isVisible();
        assertThat(clipboard()).startsWith("seam_cst");
        assertThat(page.content()).doesNotContain("seam_cst");

        actionOf(VISITOR, "Grant access").click();
        pickAccount("resident");
        dialogButton("Grant").click();
        assertThat(grid().getByTitle(RESIDENTS_ACCOUNT)).hasCount(2);

        actionOf(VISITOR, "Revoke").click();
        assertThat(dialog()).containsText("Revoke the client session?");
        dialogButton("Cancel").click();
        assertThat(row(VISITOR)).isVisible();
        actionOf(VISITOR, "Revoke").click();
        dialogButton("Revoke").click();
        assertThat(row(VISITOR)).isHidden();
    }

    private void requestsWithoutEffectAreErrorsInTheForm() {
        openSessions();
        actionOf(RESIDENT, "Grant access").click();
        dialogButton("Grant").click();
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("Enter at least one of connected_account_ids");
        dialogButton("Cancel").click();

        button("Create client session").click();
        field("User identifier key").fill(VISITOR);
        fillExpiry("1/31/2020", "12:00");
        dialogButton("Create").click();
        assertThat(page.locator("vaadin-date-time-picker[invalid]")).containsText("Must be in the future");

        fillExpiry("1/31/2040", "12:00");
        assertThat(page.locator("vaadin-date-time-picker[invalid]")).hasCount(0);
        picker().fill("nowhere");
        picker().press("Enter");
        dialogButton("Create").click();
        assertThat(page.locator("vaadin-multi-select-combo-box[invalid]"))
                .containsText("There is no connected account nowhere in this workspace");
        screenshot("form-errors");
        dialogButton("Cancel").click();
        assertThat(users()).hasCount(1);
    }

    private void usersAreMaskedAndCanStillBeFiltered() {
        as("internal-user-id-1").post(url("session")).then().statusCode(200);
        card().getByText("Client sessions").click();
        assertThat(users()).hasText(new String[] { "***", "***" });
        assertThat(page.locator("body")).not().containsText(RESIDENT);

        page.getByLabel("Filter client sessions").fill("internal-user");
        assertThat(users()).hasText(new String[] { "***" });
        button("Show users").click();
        assertThat(users()).hasText(new String[] { "internal-user-id-1" });
        page.getByLabel("Filter client sessions").fill(RESIDENTS_ACCOUNT);
        assertThat(users()).hasText(new String[] { RESIDENT });
        page.getByLabel("Filter client sessions").fill("nothing like it");
        assertThat(page.getByText("No client session matches the filter.")).isVisible();
        page.getByLabel("Filter client sessions").fill("");
        button("Hide users").click();
        assertThat(users()).hasText(new String[] { "***", "***" });

        as("internal-user-id-1").delete(url("session"));
    }

    private void endingASessionOfTheRealSeamIsConfirmedTwice() {
        assertThat(card()).containsText("real");
        card().getByText("Client sessions").click();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, named("acme")).click();
        assertThat(page.locator(".where")).containsText("real");
        assertThat(button("Show users")).hasCount(0);

        actionOf("***", "Delete").click();
        dialogButton("Delete").click();
        assertThat(dialog()).containsText("This is the real Seam");
        screenshot("confirmation");
        dialogButton("Cancel").click();
        assertThat(users()).hasText(new String[] { "***" });

        actionOf("***", "Delete").click();
        dialogButton("Delete").click();
        dialogButton("Yes, delete").click();
        assertThat(page.getByText("This workspace has no client sessions.")).isVisible();
    }

    private void requestsOfTheApplicationAreShown() {
        card().getByText("Requests").click();
        assertThat(page.getByText("No requests to Seam yet.")).isVisible();

        as("internal-user-id-1").post(url("session")).then().statusCode(200);
        as("internal-user-id-1").post(url("session")).then().statusCode(409);
        as("internal-user-id-3").post(url("reactive/session")).then().statusCode(200);
        as("internal-user-id-2").post(url("acme/session")).then().statusCode(200);

        assertThat(paths()).hasCount(4);
        assertThat(grid().getByText("acme")).isVisible();
        assertThat(badge("Requests")).hasText("4");
        grid().getByText("200").last().click();
        assertThat(grid().getByText("client_session_id")).isVisible();
        assertThat(grid()).containsText("\"token\": \"***\"");
        assertThat(grid()).containsText("\"user_identifier_key\": \"***\"");
        screenshot("requests");

        button("Copy as curl").click();
        assertThat(page.getByText("The command was copied to the clipboard")).isVisible();
        assertThat(clipboard())
                .startsWith("curl -X POST 'http://127.0.0.1:" + DEV_SERVICE_PORT + "/client_sessions/create'")
                .contains("-H \"Authorization: Bearer $SEAM_API_KEY\"")
                .contains("--data-raw '{\"user_identifier_key\":\"***\"")
                .doesNotContain("seam_fakeapikey");

        page.getByLabel("Filter requests").fill("acme");
        assertThat(paths()).hasCount(1);
        page.getByLabel("Filter requests").fill("already_exists");
        assertThat(paths()).hasCount(1);
        page.getByLabel("Filter requests").fill("nothing like it");
        assertThat(page.getByText("No request matches the filter.")).isVisible();
        page.getByLabel("Filter requests").fill("");

        APPLICATION.modifyResourceFile("application.properties", before -> before + "quarkus.seam.retry.max-retries=1\n");
        as("internal-user-id-4").post(url("session")).then().statusCode(200);
        assertThat(paths()).hasCount(5);

        button("Clear").click();
        assertThat(page.getByText("No requests to Seam yet.")).isVisible();
    }

    private void aDoorIsUnlockedAndItsStateFollows() {
        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        assertThat(deviceAction(NOISE_SENSOR, "Disconnect")).isVisible();
        assertThat(deviceAction(NOISE_SENSOR, "Unlock")).hasCount(0);
        screenshot("devices");

        attempts("{\"outcome\": \"pending\"}");
        deviceAction(FRONT_DOOR, "Unlock").click();
        assertThat(attemptOf(FRONT_DOOR)).hasText("Unlock: pending…");
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        screenshot("devices-pending");
        attempts("{\"outcome\": \"success\"}");
        assertThat(attemptOf(FRONT_DOOR)).hasText("Unlock: success");
        assertThat(stateOf(FRONT_DOOR)).hasText("unlocked");
        screenshot("devices-success");

        deviceAction(FRONT_DOOR, "Lock").click();
        assertThat(attemptOf(FRONT_DOOR)).hasText("Lock: success");
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        page.getByLabel("Filter devices").fill("back door");
        assertThat(names()).hasCount(1);
        page.getByLabel("Filter devices").fill("nothing like it");
        assertThat(page.getByText("No device matches the filter.")).isVisible();
    }

    private void aFailedAttemptIsNoSuccess() {
        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        attempts("{\"outcome\": \"error\", \"type\": \"device_offline\", \"message\": \"The lock is out of reach\"}");
        deviceAction(FRONT_DOOR, "Unlock").click();
        assertThat(attemptOf(FRONT_DOOR)).hasText("Unlock failed: The lock is out of reach");
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        screenshot("devices-failure");
    }

    private void aThermostatIsSet() {
        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        deviceAction(THERMOSTAT, "Set").click();
        dialog().getByLabel("Mode").click();
        page.getByRole(AriaRole.OPTION, named("heat").setExact(true)).click();
        dialog().getByLabel("Heat to").fill("23.5");
        dialog().getByLabel("Heat to").press("Enter");
        screenshot("thermostat");
        dialogButton("Set").click();
        assertThat(attemptOf(THERMOSTAT)).hasText("Set: success");
        assertThat(stateOf(THERMOSTAT)).containsText("heat to 23.5 °C");
    }

    private void aDeviceIsDisconnectedAndConnected() {
        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        deviceAction(FRONT_DOOR, "Disconnect").click();
        assertThat(cell("online", FRONT_DOOR)).hasText("offline");
        deviceAction(FRONT_DOOR, "Connect").click();
        assertThat(cell("online", FRONT_DOOR)).hasText("online");
    }

    private void actionsOnTheRealSeamAreConfirmed() {
        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        pickWorkspace("acme");
        assertThat(stateOf(FRONT_DOOR)).hasText("locked");
        assertThat(button("Disconnect")).hasCount(0);
        deviceAction(FRONT_DOOR, "Unlock").click();
        assertThat(dialog()).containsText("This is the real Seam");
        dialogButton("Cancel").click();
        assertThat(attemptOf(FRONT_DOOR)).hasCount(0);
        deviceAction(FRONT_DOOR, "Unlock").click();
        dialogButton("Yes, unlock").click();
        assertThat(stateOf(FRONT_DOOR)).hasText("unlocked");

        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        pickEndpoint("/client_sessions/list");
        pickWorkspace("acme");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"user_identifier_key\" : \"***\"");
        assertThat(button("Show secrets")).hasCount(0);
        pickEndpoint("/locks/lock_door");
        field("device_id").fill(FRONT_DOOR);
        button("Send").click();
        assertThat(dialog()).containsText("This is the real Seam");
        screenshot("explorer-confirmation");
        dialogButton("Cancel").click();
        assertThat(page.locator(".response")).hasCount(0);
        button("Send").click();
        dialogButton("Yes, send").click();
        assertThat(page.locator(".response")).containsText("LOCK_DOOR");
    }

    private void thousandsOfDevicesAreShown() {
        String devices = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"display_name\": \"Room %d\", \"device_type\": \"august_lock\"}".formatted(i))
                .collect(Collectors.joining(", "));
        fake("add", "{\"resource\": \"device\", \"objects\": [%s]}".formatted(devices));

        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        assertThat(page.locator(".count")).hasText(Pattern.compile("50\\d\\d devices"));
        page.getByLabel("Filter devices").fill("room 4999");
        assertThat(names()).hasText(new String[] { "Room 4999" });
        page.getByLabel("Filter devices").fill("");
        grid().getByText("Name").click();
        assertThat(names().first()).isVisible();
        // Only the visible rows have elements
        assertThat(names().count()).isLessThan(100);
        screenshot("devices-many");
    }

    private void anyEndpointIsCalledFromAForm() {
        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        assertThat(page.getByText("Pick one of the 201 endpoints")).isVisible();
        page.getByLabel("Endpoint").fill("chooses digits");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("/access_codes/create");
        screenshot("explorer-search");
        page.getByLabel("Endpoint").fill("");

        pickEndpoint("/access_codes/create");
        assertThat(page.locator(".java")).containsText("seam.accessCodes().create(CreateAccessCodeRequest.builder()");
        field("code").fill("12");
        button("Send").click();
        assertThat(errorOf("device_id")).containsText("Required");
        assertThat(errorOf("code")).isVisible();
        screenshot("explorer-errors");
        field("device_id").fill(FRONT_DOOR);
        field("code").fill("8642");
        field("name").fill("Cleaning");
        assertThat(page.locator("[data-field=code] [invalid]")).hasCount(0);
        assertThat(page.locator(".java")).containsText(".code(\"8642\")");
        button("Send").click();
        assertThat(page.locator(".status")).hasText("ok");
        assertThat(page.locator(".response")).containsText("\"code\" : \"***\"");
        button("Show secrets").click();
        assertThat(page.locator(".response")).containsText("\"code\" : \"8642\"");
        screenshot("explorer");

        pickEndpoint("/thermostats/set_hvac_mode");
        field("device_id").fill(THERMOSTAT);
        field("hvac_mode_setting").fill("heat_cool");
        page.getByRole(AriaRole.OPTION, named("heat_cool").setExact(true)).click();
        field("heating_set_point_celsius").fill("19.5");
        field("cooling_set_point_celsius").fill("24");
        assertThat(page.locator(".java")).containsText(".hvacModeSetting(HvacMode.HEAT_COOL)");
        assertThat(page.locator(".java")).containsText(".coolingSetPointCelsius(24.0)");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("SET_HVAC_MODE");

        pickEndpoint("/devices/list");
        field("device_ids").fill(FRONT_DOOR + "\n" + THERMOSTAT);
        button("Send").click();
        assertThat(page.locator(".response")).containsText("Front Door");
        field("custom_metadata_has").fill("{");
        button("Send").click();
        assertThat(errorOf("custom_metadata_has")).containsText("This is no JSON");

        pickEndpoint("/instant_keys/list");
        pickEndpoint("/customers/push_data");
        assertThat(page.locator(".behaviour")).isVisible();
    }

    private void aConnectWebviewIsAuthorized() {
        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        pickEndpoint("/connect_webviews/create");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"url\" : \"***\"");
        page.getByTitle("Copy the response with its secrets").click();
        assertThat(page.getByText("Copied to the clipboard")).isVisible();
        JsonPath webview = JsonPath.from(clipboard()).setRootPath("connect_webview");
        Page customer = page.context().newPage();
        customer.navigate(webview.getString("url"));
        customer.getByRole(AriaRole.BUTTON, named("Authorize")).click();
        assertThat(customer.locator("body")).containsText("Account connected");
        customer.close();

        pickEndpoint("/connect_webviews/get");
        field("connect_webview_id").fill(webview.getString("connect_webview_id"));
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"status\" : \"authorized\"");
        page.getByTitle("Copy the response with its secrets").click();
        assertThat(page.getByText("Copied to the clipboard").last()).isVisible();
        String account = JsonPath.from(clipboard()).getString("connect_webview.connected_account_id");
        pickEndpoint("/connected_accounts/get");
        field("connected_account_id").fill(account);
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"connected_account_id\" : \"" + account);
        assertThat(page.locator(".status")).hasText("ok");
    }

    private void pagesFitANarrowWindow() {
        page.setViewportSize(480, 800);
        page.navigate(url("q/dev-ui/quarkus-seam/client-sessions"));
        assertThat(users()).hasCount(1);
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        screenshot("client-sessions-narrow");
        button("Create client session").click();
        assertThat(dialogButton("Create")).isVisible();
        screenshot("form-narrow");
        dialogButton("Cancel").click();

        as("internal-user-id-1").post(url("session")).then().statusCode(200);
        page.navigate(url("q/dev-ui/quarkus-seam/requests"));
        Locator path = paths().first();
        assertThat(path).hasText("/client_sessions/create");
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        assertThat(fits(path.locator("xpath=.."))).isTrue();
        screenshot("requests-narrow");

        page.navigate(url("q/dev-ui/quarkus-seam/devices"));
        assertThat(stateOf(FRONT_DOOR)).isVisible();
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        deviceAction(FRONT_DOOR, "Unlock").click();
        assertThat(stateOf(FRONT_DOOR)).hasText("unlocked");
        assertThat(fits(attemptOf(FRONT_DOOR))).isTrue();
        screenshot("devices-narrow");

        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        pickEndpoint("/access_grants/create");
        button("Send").click();
        assertThat(page.locator(".response")).isVisible();
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        assertThat(fits(page.locator(".columns"))).isTrue();
        screenshot("explorer-narrow");
    }

    private void pickWorkspace(String name) {
        page.getByLabel("Workspace").click();
        page.getByRole(AriaRole.OPTION, named(name)).click();
        assertThat(page.locator(".where")).containsText("real");
    }

    private void pickEndpoint(String path) {
        page.getByLabel("Endpoint").fill(path);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHas(page.getByText(path, exactly()))).click();
        assertThat(page.getByLabel("Endpoint")).hasValue(path);
        assertThat(page.locator(".java")).containsText("seam.");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** What becomes of action attempts in the Dev Service. */
    private static void attempts(String outcome) {
        fake("attempts", outcome);
    }

    private static void fake(String endpoint, String body) {
        given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).contentType(ContentType.JSON).body(body)
                .post("/_fake/" + endpoint).then().statusCode(200);
    }

    private Locator names() {
        return grid().locator(".name:visible");
    }

    private Locator stateOf(String deviceId) {
        return cell("state", deviceId);
    }

    private Locator attemptOf(String deviceId) {
        return cell("attempt", deviceId);
    }

    private Locator deviceAction(String deviceId, String action) {
        return cell("actions", deviceId).getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(action).setExact(true));
    }

    private Locator cell(String kind, String deviceId) {
        return grid().locator("." + kind + "[data-device='" + deviceId + "']:visible");
    }

    private Locator errorOf(String field) {
        return page.locator("[data-field=" + field + "] [slot=error-message]");
    }

    private void openSessions() {
        card().getByText("Client sessions").click();
        button("Show users").click();
        assertThat(row(RESIDENT)).isVisible();
    }

    private void pickAccount(String text) {
        picker().fill(text);
        page.getByRole(AriaRole.OPTION).getByText(text + "@example.com").click();
        picker().press("Escape");
    }

    private void fillExpiry(String date, String time) {
        Locator inputs = page.locator("vaadin-date-time-picker input");
        inputs.nth(0).fill(date);
        inputs.nth(0).press("Enter");
        inputs.nth(1).fill(time);
        inputs.nth(1).press("Enter");
    }

    private Locator picker() {
        return page.locator("vaadin-multi-select-combo-box input");
    }

    private String clipboard() {
        return page.evaluate("navigator.clipboard.readText()").toString();
    }

    /** Only visible ones, since the grid keeps the elements of rows that it no longer shows. */
    private Locator paths() {
        return grid().locator(".path:visible");
    }

    private Locator users() {
        return grid().locator(".user:visible");
    }

    /** Whether the whole element is within the window. */
    private static boolean fits(Locator locator) {
        return (boolean) locator.evaluate("""
                element => element.scrollWidth <= element.clientWidth
                    && element.getBoundingClientRect().right <= document.documentElement.clientWidth""");
    }

    private Locator card() {
        return page.locator("qwc-seam-card");
    }

    /** The number next to the link to a page. */
    private Locator badge(String title) {
        return page.locator("qwc-extension-link:visible", new Page.LocatorOptions().setHasText(title)).locator("qui-badge");
    }

    private Locator grid() {
        return page
                .locator("qwc-seam-client-sessions vaadin-grid, qwc-seam-requests vaadin-grid, qwc-seam-devices vaadin-grid");
    }

    private Locator actionOf(String user, String action) {
        // No element contains all cells of a row, but the actions have the same order as the rows.
        assertThat(row(user)).isVisible();
        int index = users().allTextContents().stream().map(String::strip).toList().indexOf(user);
        return grid().getByTitle(action).nth(index);
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private Locator dialogButton(String name) {
        return dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator row(String user) {
        return users().getByText(user);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** One screenshot in light and one in dark colors. */
    private void screenshot(String name) {
        screenshot(name, ColorScheme.DARK);
        screenshot(name, ColorScheme.LIGHT);
    }

    private void screenshot(String name, ColorScheme colorScheme) {
        Object before = page.evaluate("document.body.style.cssText");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colorScheme));
        page.waitForFunction("before => document.body.style.cssText !== before", before);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "screenshots", name + "-" + colorScheme.name().toLowerCase() + ".png")));
    }

    private String url(String path) {
        return "http://localhost:" + PORT + "/" + path;
    }
}
