package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** On the page of a connect webview, one authorizes the application, and gets a connected account with devices. */
class ConnectWebviewTest extends DevServiceScenario {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void authorizes() throws Exception {
        JsonNode webview = create(Map.of("custom_metadata", Map.of("room", "7"), "customer_key", "some-customer"));
        assertThat(webview.path("status").asText()).isEqualTo("pending");
        assertThat(webview.path("login_successful").asBoolean()).isFalse();
        assertThat(webview.path("url").asText()).startsWith(server.url() + "/connect_webviews/view?connect_webview_id=");

        HttpResponse<String> page = get(webview);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains(">Authorize</button>", "value=\"august\"", "value=\"ecobee\"");
        HttpResponse<String> submitted = submit(webview, "provider=august&action=authorize");
        assertThat(submitted.statusCode()).isEqualTo(303);

        JsonNode authorized = webview(webview);
        assertThat(authorized.path("status").asText()).isEqualTo("authorized");
        assertThat(authorized.path("login_successful").asBoolean()).isTrue();
        assertThat(authorized.path("selected_provider").asText()).isEqualTo("august");
        assertThat(authorized.path("authorized_at").asText()).startsWith(clock.instant().toString().substring(0, 19));
        String account = authorized.path("connected_account_id").asText();
        JsonNode connected = call("/connected_accounts/get", Map.of("connected_account_id", account)).path("connected_account");
        assertThat(connected.path("account_type").asText()).isEqualTo("august");
        assertThat(connected.path("custom_metadata").path("room").asText()).isEqualTo("7");
        assertThat(connected.path("customer_key").asText()).isEqualTo("some-customer");
        JsonNode devices = call("/devices/list", Map.of("connected_account_id", account)).path("devices");
        assertThat(devices).hasSize(2);
        assertThat(devices.findValuesAsText("device_id")).doesNotContain(FRONT_DOOR, BACK_DOOR);
        assertThat(status(call("/locks/unlock_door", Map.of("device_id", devices.path(0).path("device_id").asText()))))
                .isEqualTo("success");
    }

    @Test
    void recordsEvents() throws Exception {
        JsonNode webview = create(Map.of());

        submit(webview, "provider=ecobee&action=authorize");

        JsonNode succeeded = event("connect_webview.login_succeeded");
        assertThat(succeeded.path("connect_webview_id")).isEqualTo(webview.path("connect_webview_id"));
        JsonNode connected = event("connected_account.connected");
        assertThat(connected.path("connect_webview_id")).isEqualTo(webview.path("connect_webview_id"));
        assertThat(connected.path("connected_account_id")).isEqualTo(succeeded.path("connected_account_id"));
        assertThat(event("device.added").path("connected_account_id")).isEqualTo(succeeded.path("connected_account_id"));
        assertThat(event("connected_account.completed_first_sync").path("connected_account_id"))
                .isEqualTo(succeeded.path("connected_account_id"));
    }

    @Test
    void authorizesOnce() throws Exception {
        JsonNode webview = create(Map.of());
        submit(webview, "provider=ecobee&action=authorize");
        submit(webview, "provider=ecobee&action=authorize");

        assertThat(call("/connected_accounts/list", Map.of()).path("connected_accounts")).hasSize(5);
        assertThat(get(webview).body()).contains("Account connected").doesNotContain("<form");
    }

    @Test
    void failsToLogIn() throws Exception {
        JsonNode webview = create(Map.of("custom_redirect_url", "https://app.example/done", "custom_redirect_failure_url",
                "https://app.example/failed?a=b#c"));

        HttpResponse<String> submitted = submit(webview, "provider=august&action=fail");

        assertThat(submitted.headers().firstValue("Location")).hasValue("https://app.example/failed?a=b&connect_webview_id="
                + webview.path("connect_webview_id").asText() + "#c");
        assertThat(webview(webview).path("status").asText()).isEqualTo("failed");
        assertThat(webview(webview).path("connected_account_id").isNull()).isTrue();
        assertThat(event("connect_webview.login_failed").path("connect_webview_id"))
                .isEqualTo(webview.path("connect_webview_id"));
        assertThat(call("/connected_accounts/list", Map.of()).path("connected_accounts")).hasSize(4);
    }

    @Test
    void returnsToTheApplication() throws Exception {
        JsonNode webview = create(Map.of("custom_redirect_url", "http://localhost:8080/done"));
        assertThat(policy(get(webview))).contains("form-action 'self' http://localhost:8080;");

        HttpResponse<String> submitted = submit(webview, "provider=august&action=authorize");

        String next = "http://localhost:8080/done?connect_webview_id=" + webview.path("connect_webview_id").asText();
        assertThat(submitted.headers().firstValue("Location")).hasValue(next);
        assertThat(get(webview).body()).contains("<a href=\"" + next + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "/relative", "https://a b",
            "https://my_host/x",
            "" })
    void rejectsUrlsThatAreNoPages(String url) {
        for (String field : List.of("custom_redirect_url", "custom_redirect_failure_url")) {
            fails(400, "invalid_input", "/connect_webviews/create", Map.of(field, url));
        }
    }

    @ParameterizedTest
    @CsvSource({ "accepted_capabilities, thermostat, ecobee, august", "accepted_capabilities, noise_sensor, minut, ecobee",
            "accepted_providers, yale, yale, august", "accepted_capabilities, access_control, salto_space, august" })
    void offersWhatTheApplicationAccepts(String field, String value, String offered, String other) throws Exception {
        JsonNode webview = create(Map.of(field, List.of(value)));

        assertThat(get(webview).body()).contains("value=\"" + offered + '"').doesNotContain("value=\"" + other + '"');
        assertThat(submit(webview, "provider=" + other + "&action=authorize").statusCode()).isEqualTo(400);
        assertThat(webview(webview).path("status").asText()).isEqualTo("pending");
        assertThat(submit(webview, "provider=" + offered + "&action=authorize").statusCode()).isEqualTo(303);
        String account = webview(webview).path("connected_account_id").asText();
        if (offered.equals("salto_space")) {
            String system = call("/acs/systems/list", Map.of("connected_account_id", account))
                    .at("/acs_systems/0/acs_system_id").asText();
            assertThat(call("/acs/entrances/list", Map.of("acs_system_id", system)).path("acs_entrances")).isNotEmpty();
        } else {
            JsonNode device = call("/devices/list", Map.of("connected_account_id", account)).at("/devices/0");
            assertThat(device.at("/device_provider/device_provider_name").asText()).isEqualTo(offered);
            assertThat(device.path("device_type").asText()).startsWith(offered);
        }
    }

    @Test
    void addsUnmanagedDevicesIfTheApplicationWantsThem() throws Exception {
        JsonNode webview = create(Map.of("automatically_manage_new_devices", false));

        submit(webview, "provider=august&action=authorize");

        Map<String, String> account = Map.of("connected_account_id", webview(webview).path("connected_account_id").asText());
        assertThat(call("/devices/list", account).path("devices")).isEmpty();
        assertThat(call("/devices/unmanaged/list", account).path("devices")).hasSize(2);
    }

    @Test
    void givesTheAccountToTheSessionThatCreatedIt() throws Exception {
        JsonNode webview = client.call("/connect_webviews/create", FakeSeamClient.object(), FakeSeamSeed.CLIENT_SESSION_TOKEN)
                .body().path("connect_webview");

        submit(webview, "provider=ecobee&action=authorize");

        assertThat(client.call("/devices/list", FakeSeamClient.object(), FakeSeamSeed.CLIENT_SESSION_TOKEN).body()
                .path("devices").findValuesAsText("connected_account_id"))
                .contains(webview(webview).path("connected_account_id").asText());
    }

    @Test
    void isOfItsWorkspace() throws Exception {
        JsonNode webview = client.call("/connect_webviews/create", FakeSeamClient.object(), server.apiKey("acme")).body()
                .path("connect_webview");

        submit(webview, "provider=august&action=authorize");

        assertThat(client.call("/devices/list", FakeSeamClient.object(), server.apiKey("acme")).body().path("devices"))
                .hasSize(2);
        assertThat(call("/connected_accounts/list", Map.of()).path("connected_accounts")).hasSize(4);
        fails(404, "connect_webview_not_found", "/connect_webviews/get",
                Map.of("connect_webview_id", webview.path("connect_webview_id").asText()));
    }

    // Other web pages

    @Test
    void needsTheWholeUrl() throws Exception {
        JsonNode webview = create(Map.of());
        String url = webview.path("url").asText();

        for (String wrong : List.of(url.replaceFirst("&auth_token=.*", ""), url + "x", server.url() + "/connect_webviews/view",
                url.replaceFirst("connect_webview_id=", "connect_webview_id=x"))) {
            assertThat(send(HttpRequest.newBuilder(URI.create(wrong)).GET()).statusCode()).as(wrong).isEqualTo(404);
            assertThat(send(form(wrong, "provider=august&action=authorize")).statusCode()).as(wrong).isEqualTo(404);
        }
        call("/connect_webviews/delete", Map.of("connect_webview_id", webview.path("connect_webview_id").asText()));
        assertThat(get(webview).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null", "http://127.0.0.1:1" })
    void takesNoFormOfAnotherPage(String origin) throws Exception {
        JsonNode webview = create(Map.of());

        HttpResponse<String> rejected = send(form(webview.path("url").asText(), "provider=august&action=authorize")
                .header("Origin", origin));

        assertThat(rejected.statusCode()).isEqualTo(403);
        assertThat(rejected.body()).contains("origin_not_allowed");
        assertThat(webview(webview).path("status").asText()).isEqualTo("pending");
        assertThat(send(form(webview.path("url").asText(), "provider=august&action=authorize")
                .header("Origin", server.url())).statusCode()).isEqualTo(303);
    }

    @Test
    void runsNothingAndLoadsNothing() throws Exception {
        HttpResponse<String> page = get(create(Map.of()));

        assertThat(policy(page)).startsWith("default-src 'none'; style-src 'sha256-").contains("form-action 'self';",
                "base-uri 'none'", "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void escapesWhatTheApplicationGave() throws Exception {
        JsonNode webview = create(Map.of("custom_redirect_url", "https://app.example/?a='b'&c=d"));

        submit(webview, "provider=august&action=authorize");

        assertThat(get(webview).body()).contains("?a=&#39;b&#39;&amp;c=d&amp;connect_webview_id=").doesNotContain("'b'");
    }

    private JsonNode create(Map<String, ?> fields) {
        return call("/connect_webviews/create", fields).path("connect_webview");
    }

    private JsonNode webview(JsonNode webview) {
        Map<String, String> id = Map.of("connect_webview_id", webview.path("connect_webview_id").asText());
        return call("/connect_webviews/get", id).path("connect_webview");
    }

    private HttpResponse<String> get(JsonNode webview) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(webview.path("url").asText())).GET());
    }

    private HttpResponse<String> submit(JsonNode webview, String form) throws IOException, InterruptedException {
        return send(form(webview.path("url").asText(), form));
    }

    private static HttpRequest.Builder form(String url, String form) {
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
