package io.quarkiverse.seam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.quarkiverse.seam.it.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.QuarkusDevModeTest;

/** The card, the pages Client sessions and Requests, and all pages in a narrow window. */
class DevUITest extends DevUIPages {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

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
                devUI("pages fit a narrow window", this::pagesFitANarrowWindow));
    }

    private void sessionsAreCreatedShownAndEnded() {
        openExtensions();
        assertThat(card()).containsText("API key");
        assertThat(card()).containsText("Dev Service");
        assertThat(badge("Client sessions")).hasText("1");
        card().scrollIntoViewIfNeeded();
        screenshot("card");

        card().getByText("Client sessions").click();
        button("Show users").click();
        assertThat(row(RESIDENT)).isVisible();
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
        page.navigate(url("q/dev-ui/quarkus-seam/client-sessions"));
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
        openExtensions();
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
        openExtensions();
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

        page.navigate(url("q/dev-ui/quarkus-seam/events"));
        button("Send event").click();
        pickEvent("lock.unlocked");
        screenshot("event-form-narrow");
        dialogButton("Send").click();
        assertThat(outcomes().first()).hasText("handled");
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        assertThat(fits(outcomes().first())).isTrue();
        screenshot("events-narrow");

        page.navigate(url("q/dev-ui/quarkus-seam/explorer"));
        pickEndpoint("/access_grants/create");
        field("user_identity_id").click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
        screenshot("explorer-ids-narrow");
        field("user_identity_id").press("Escape");
        button("Send").click();
        assertThat(page.locator(".response")).isVisible();
        assertThat(fits(page.locator(".toolbar"))).isTrue();
        assertThat(fits(page.locator(".columns"))).isTrue();
        screenshot("explorer-narrow");
    }
}
