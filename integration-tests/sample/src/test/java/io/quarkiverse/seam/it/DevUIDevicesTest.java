package io.quarkiverse.seam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** The pages Devices and Explorer. */
class DevUIDevicesTest extends DevUIPages {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    /** In one application, as dev mode starts another one for each test method. */
    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(
                devUI("a door is unlocked, and its state follows", this::aDoorIsUnlockedAndItsStateFollows),
                devUI("a failed attempt is no success", this::aFailedAttemptIsNoSuccess),
                devUI("a thermostat is set", this::aThermostatIsSet),
                devUI("a device is disconnected and connected", this::aDeviceIsDisconnectedAndConnected),
                devUI("actions on the real Seam are confirmed", this::actionsOnTheRealSeamAreConfirmed),
                devUI("thousands of devices are shown", this::thousandsOfDevicesAreShown),
                devUI("any endpoint is called from a form", this::anyEndpointIsCalledFromAForm),
                devUI("ids of the Dev Service are picked", this::idsOfTheDevServiceArePicked),
                devUI("a Connect Webview is authorized", this::aConnectWebviewIsAuthorized),
                devUI("events arrive, and are replayed and sent", this::eventsArriveAndAreReplayedAndSent));
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
        fake("add", "{\"objects\": {\"device\": [%s]}}".formatted(devices));

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
        enter("device_id", FRONT_DOOR);
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
        enter("device_id", THERMOSTAT);
        field("hvac_mode_setting").fill("heat_cool");
        page.getByRole(AriaRole.OPTION, named("heat_cool").setExact(true)).click();
        field("heating_set_point_celsius").fill("19.5");
        field("cooling_set_point_celsius").fill("24");
        assertThat(page.locator(".java")).containsText(".hvacModeSetting(HvacMode.HEAT_COOL)");
        assertThat(page.locator(".java")).containsText(".coolingSetPointCelsius(24.0)");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("SET_HVAC_MODE");

        pickEndpoint("/devices/list");
        pick("device_ids", "Front");
        pick("device_ids", "Thermostat");
        field("device_ids").press("Escape");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("Front Door");
        field("custom_metadata_has").fill("{");
        button("Send").click();
        assertThat(errorOf("custom_metadata_has")).containsText("This is not valid JSON");

        pickEndpoint("/instant_keys/list");
        pickEndpoint("/customers/push_data");
        assertThat(page.locator(".behaviour")).isVisible();
    }

    private void idsOfTheDevServiceArePicked() {
        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        pickEndpoint("/access_codes/create");
        field("device_id").click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(4);
        screenshot("explorer-ids");
        pick("device_id", "Front");
        assertThat(page.locator(".request")).containsText("\"device_id\": \"" + FRONT_DOOR + "\"");
        field("name").fill("Cleaning");
        button("Send").click();
        assertThat(page.locator(".status")).hasText("ok");

        // What was created just now
        pickEndpoint("/access_codes/get");
        pick("access_code_id", "Cleaning");
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"name\" : \"Cleaning\"");
        // Nothing else than what can be used here
        pickEndpoint("/devices/unmanaged/get");
        field("device_id").click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        enter("device_id", "11111111-2222-4333-8444-555555555555");
        button("Send").click();
        assertThat(page.locator(".request")).containsText("\"device_id\": \"11111111-2222-4333-8444-555555555555\"");
        assertThat(page.locator(".status")).hasText("404");

        pickEndpoint("/devices/list");
        pick("device_ids", "Front");
        enter("device_ids", "11111111-2222-4333-8444-555555555555");
        pick("device_ids", "Thermostat");
        field("device_ids").press("Escape");
        field("device_ids").evaluate("field => field.scrollIntoView({ block: 'center' })");
        screenshot("explorer-list-of-ids");
        String picked = "[\"" + FRONT_DOOR + "\",\"11111111-2222-4333-8444-555555555555\",\"" + THERMOSTAT + "\"]";
        assertThat(request().replaceAll("\\s", "")).contains(picked);
        // The real Seam is not called for a list of what there is.
        pickWorkspace("acme");
        assertThat(field("device_ids")).hasValue(FRONT_DOOR + "\n11111111-2222-4333-8444-555555555555\n" + THERMOSTAT);
        field("device_ids").click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        assertThat(request().replaceAll("\\s", "")).contains(picked);
    }

    /** Picks the id of an object by its name. */
    private void pick(String field, String name) {
        field(field).fill(name);
        page.getByRole(AriaRole.OPTION).filter(text(name)).click();
    }

    /** Types an id, and closes the list of those to pick from. */
    private void enter(String field, String id) {
        field(field).fill(id);
        field(field).press("Enter");
    }

    private String request() {
        return page.locator(".request qui-themed-code-block").evaluate("block => block.content").toString();
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
        enter("connect_webview_id", webview.getString("connect_webview_id"));
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"status\" : \"authorized\"");
        page.getByTitle("Copy the response with its secrets").click();
        assertThat(page.getByText("Copied to the clipboard").last()).isVisible();
        String account = JsonPath.from(clipboard()).getString("connect_webview.connected_account_id");
        pickEndpoint("/connected_accounts/get");
        enter("connected_account_id", account);
        button("Send").click();
        assertThat(page.locator(".response")).containsText("\"connected_account_id\" : \"" + account);
        assertThat(page.locator(".status")).hasText("ok");
    }

    private void eventsArriveAndAreReplayedAndSent() {
        page.navigate(url("q/dev-ui/quarkus-seam/events"));
        assertThat(button("Send event")).isEnabled();
        if (button("Clear").isEnabled()) {
            button("Clear").click();
        }
        assertThat(page.getByText("No events yet.")).isVisible();

        given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).header("Authorization", "Bearer seam_fakeapikey1_token")
                .contentType(ContentType.JSON).body(Map.of("device_id", FRONT_DOOR)).post("/locks/unlock_door")
                .then().statusCode(200);
        // Neither waits for the other.
        assertThat(eventTypes()).hasCount(2);
        assertThat(eventTypes().filter(text("lock.unlocked"))).isVisible();
        assertThat(outcomes().filter(text("handled"))).isVisible();
        assertThat(outcomes().filter(text("unobserved"))).isVisible();

        button("Clear").click();
        button("Send event").click();
        pickEvent("lock.unlocked");
        dialog().getByLabel("code", new Locator.GetByLabelOptions().setExact(true)).fill("8642");
        enter("device_id", FRONT_DOOR);
        screenshot("event-form");
        dialogButton("Send").click();
        assertThat(page.getByText("The event was delivered")).isVisible();
        assertThat(outcomes()).hasText(new String[] { "handled" });
        eventTypes().first().click();
        assertThat(page.locator(".details:visible")).containsText("\"code\": \"***\"");
        assertThat(page.locator(".details:visible")).containsText(FRONT_DOOR);
        screenshot("events");
        button("Replay").click();
        assertThat(outcomes()).hasText(new String[] { "handled", "handled" });

        button("Send event").click();
        pickEvent("lock.unlocked");
        enter("device_id", DoorObserver.JAMMED);
        dialogButton("Send").click();
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("The responses were: 500, 500");
        assertThat(outcomes().first()).hasText("failed");
        screenshot("event-failure");
        dialogButton("Cancel").click();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
