package io.quarkiverse.seam.it.frontend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.it.Chromium;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of the application in a browser: one with Seam's web components, one with plain JavaScript. */
@QuarkusTest
@Tag("node")
@Tag("chromium")
class FrontEndTest {

    private static final String ENDPOINT = "seam/client-session";
    private static final String PICTURES = "https://connect.getseam.com/assets/images/";
    private static final String RESIDENT = "resident_user_identifier_key";
    private static final String GUEST = "guest_user_identifier_key";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @InjectFakeSeam
    FakeSeam seam;

    @TestHTTPResource
    URI application;

    @Inject
    ClientSessions sessions;

    @Inject
    ClientSessionTokens tokens;

    private final List<Request> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    /** The resident has one from the start. */
    @BeforeEach
    void giveTheGuestASession() {
        sessions.create(CreateClientSessionRequest.builder().userIdentifierKey(GUEST)
                .connectedAccountIds(FakeSeam.GUEST_CONNECTED_ACCOUNT_ID).build());
    }

    /** The Dev Service does not know them after the test. */
    @AfterEach
    void forgetTokens() {
        tokens.forget(RESIDENT);
        tokens.forget(GUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "index.html", "plain.html" })
    void showsTheDevicesOfTheUser(String name) {
        Page resident = logIn("resident", name);
        Page guest = logIn("guest", name);

        assertThat(device(resident, "Front Door")).isVisible();
        assertThat(device(resident, "Back Door")).isVisible();
        assertThat(device(resident, "Thermostat")).hasCount(0);
        assertThat(device(guest, "Thermostat")).isVisible();
        assertThat(device(guest, "Front Door")).hasCount(0);
        screenshot(resident, name, "resident");
        screenshot(guest, name, "guest");

        unlock(resident, name);

        assertThat(isLocked()).isFalse();
        screenshot(resident, name, "unlocked");
        List<String> urls = requests.stream().map(Request::url).toList();
        assertThat(urls).allMatch(url -> url.startsWith(url("")) || url.startsWith(seam.url().toString())
                || url.startsWith(PICTURES));
        assertThat(resident.reload().headerValue("content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ");
        assertThat(violations).allMatch(violation -> violation.contains(PICTURES));
        for (Page page : List.of(resident, guest)) {
            assertThat(urls + stored(page)).doesNotContain("seam_cst").doesNotContain("user_identifier_key");
        }

        button(resident, "Log out").click();

        assertThat(resident).hasURL(url("login.html"));
        resident.goBack();
        assertThat(resident).hasURL(url("login.html"));
        assertThat(fetch(resident, url(ENDPOINT), Map.of())).isEqualTo("401");
        assertThat(fetch(guest, url(ENDPOINT), Map.of())).startsWith("200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "index.html", "plain.html" })
    void fetchesAnotherTokenIfOneIsRejected(String name) {
        Page page = logIn("resident", name);
        assertThat(device(page, "Front Door")).isVisible();
        sessions.revoke(FakeSeam.CLIENT_SESSION_ID);
        sessions.create(CreateClientSessionRequest.builder().userIdentifierKey(RESIDENT)
                .connectedAccountIds(FakeSeam.RESIDENT_CONNECTED_ACCOUNT_ID).build());
        tokens.forget(RESIDENT);

        if (name.equals("index.html")) {
            device(page, "Front Door").click();
            // The components are replaced, and show the list again.
            assertThat(page.getByPlaceholder("Search")).isVisible();
        }
        unlock(page, name);

        assertThat(isLocked()).isFalse();
        List<String> cacheControl = requests.stream().filter(request -> request.url().equals(url(ENDPOINT)))
                .map(request -> request.allHeaders().get("cache-control")).toList();
        assertThat(cacheControl).startsWith((String) null).endsWith("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = { "index.html", "plain.html" })
    void renewsTheTokenBeforeItExpires(String name) {
        Page page = logIn("resident", name);
        assertThat(device(page, "Front Door")).isVisible();

        page.waitForRequest(url(ENDPOINT), () -> {
            page.clock().fastForward("59:30");
            unlock(page, name);
        });

        assertThat(isLocked()).isFalse();
    }

    @Test
    void tokenIsNeitherCachedNorReadableByOtherSites() throws IOException {
        Page page = logIn("resident", "plain.html");
        assertThat(device(page, "Front Door")).isVisible();
        Map<String, String> cached = Map.of("cache", "only-if-cached", "mode", "same-origin");

        assertThat(fetch(page, url("pages.css"), cached)).startsWith("200 ");
        assertThat(fetch(page, url(ENDPOINT), cached)).isEqualTo("TypeError");
        assertThat(fetch(page, url("plain.html"), cached)).isEqualTo("TypeError");

        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.close();
        });
        site.start();
        try {
            Page other = page.context().newPage();
            other.navigate("http://127.0.0.1:" + site.getAddress().getPort());

            // It can read what a server allows it to read.
            assertThat(fetch(other, seam.url().resolve("/devices/list").toString(), Map.of())).isEqualTo("401");
            for (String credentials : List.of("omit", "include")) {
                assertThat(fetch(other, url(ENDPOINT), Map.of("credentials", credentials))).isEqualTo("TypeError");
                assertThat(fetch(other, url(ENDPOINT), Map.of("credentials", credentials, "mode", "no-cors"))).isEqualTo("0");
            }
        } finally {
            site.stop(0);
        }
    }

    private Page logIn(String user, String name) {
        Page page = CHROMIUM.newPage(ColorScheme.LIGHT);
        page.onRequest(requests::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        page.clock().install();
        page.navigate(url(name));
        assertThat(page).hasURL(url("login.html"));
        page.getByLabel("User").fill(user);
        page.getByLabel("Password").fill(user + "s-password");
        button(page, "Log in").click();
        assertThat(page).hasURL(url(name));
        return page;
    }

    private static Locator device(Page page, String name) {
        // Unlike getByText, it ignores the text of elements within, such as that of a button.
        return page.locator("text='" + name + "'");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void unlock(Page page, String name) {
        if (name.equals("index.html")) {
            device(page, "Front Door").click();
            button(page, "Unlock").click();
            assertThat(page.getByText("Lock status has been successfully updated")).isVisible();
        } else {
            page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Front Door"))
                    .getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByText("Front Door is unlocked.")).isVisible();
        }
    }

    private Boolean isLocked() {
        return seam.devices().stream().filter(device -> device.deviceId().equals(FakeSeam.FRONT_DOOR_DEVICE_ID))
                .findFirst().orElseThrow().properties().locked();
    }

    /** What the browser keeps beyond the page. */
    private static String stored(Page page) {
        return page.context().cookies().stream().map(cookie -> cookie.name + '=' + cookie.value).toList()
                + (String) page.evaluate("""
                        async () => JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}, history.state,
                                window.name, await indexedDB.databases(), await caches.keys()])""");
    }

    /** Returns the status, the body if the response is successful, or the name of the error. */
    private static String fetch(Page page, String url, Map<String, String> options) {
        return (String) page.evaluate("""
                ([url, options]) => fetch(url, options).then(
                        async response => response.ok ? `${response.status} ${await response.text()}` : `${response.status}`,
                        error => error.name)""", List.of(url, options));
    }

    private String url(String path) {
        return application.resolve("/" + path).toString();
    }

    private static void screenshot(Page page, String name, String suffix) {
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "screenshots", name.replace(".html", "-" + suffix + ".png"))));
    }
}
