package io.quarkiverse.seam.deployment.devservice.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** A connect webview is a page of the Dev Service, on which one authorizes the application to use an account. */
public final class ConnectWebviewRules implements Rules.Group {

    public static final String PAGE = "/connect_webviews/view";
    private static final String WEBVIEW = "connect_webview";
    private static final String TOKEN = "_auth_token";
    private static final List<String> REDIRECTS = List.of("custom_redirect_url", "custom_redirect_failure_url");
    private static final Set<String> SCRIPTS = Set.of("javascript", "data", "vbscript", "blob", "file");

    private final SecureRandom random = new SecureRandom();

    @Override
    public void addTo(Rules rules) {
        rules.on("/connect_webviews/create", this::create);
    }

    private JsonNode create(Call call) {
        REDIRECTS.forEach(field -> checkUrl(call, field));
        ObjectNode given = call.input().deepCopy();
        String token = newToken();
        ObjectNode webview = call.seam().shapes().make(WEBVIEW, given.put("status", "pending").put("login_successful", false)
                .put("device_selection_mode", "none")
                .put("any_provider_allowed", !call.has("accepted_providers") && !call.has("provider_category"))
                .put("automatically_manage_new_devices", !call.has("automatically_manage_new_devices")
                        || call.isTrue("automatically_manage_new_devices"))
                .put(TOKEN, token), call.workspace());
        webview.put("url", call.serverUrl() + PAGE + "?connect_webview_id=" + webview.path("connect_webview_id").asText()
                + "&auth_token=" + token);
        ObjectNode session = call.caller().session();
        if (session != null) {
            Links.add(session, "connect_webview_ids", webview.path("connect_webview_id").asText());
        }
        return call.table(WEBVIEW).add(webview);
    }

    private static void checkUrl(Call call, String field) {
        if (!call.has(field)) {
            return;
        }
        try {
            URI url = new URI(call.text(field));
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (url.isAbsolute() && !SCRIPTS.contains(scheme) && (url.getHost() != null || !scheme.matches("https?"))) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below
        }
        throw Call.invalid("Invalid url", field);
    }

    private String newToken() {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    // What its page needs

    /** @param webview in the workspace */
    public record Opened(Workspace workspace, ObjectNode webview) {

        public boolean isPending() {
            return webview.path("status").asText().equals("pending");
        }
    }

    /** Empty if there is none, or if the token is another one. */
    public static Optional<Opened> open(FakeSeam seam, String id, String token) {
        return seam.workspaces().stream().map(workspace -> new Opened(workspace, workspace.table(WEBVIEW).get(id)))
                .filter(opened -> opened.webview() != null && opened.webview().path(TOKEN).asText().equals(token)
                        && token != null)
                .findFirst();
    }

    /** The providers that one can choose from. */
    public static List<String> providers(Opened opened) {
        return SampleAccounts.providers(opened.webview());
    }

    /** Makes the account with its devices. */
    public static void authorize(FakeSeam seam, Opened opened, String provider) {
        ObjectNode webview = opened.webview();
        ObjectNode account = SampleAccounts.add(seam, opened.workspace(), webview, provider);
        JsonNode accountId = account.get("connected_account_id");
        webview.put("status", "authorized").put("login_successful", true).put("selected_provider", provider)
                .put("authorized_at", Shapes.time(seam.now())).set("connected_account_id", accountId);
        opened.workspace().table("client_session").all()
                .filter(session -> Links.has(session, "connect_webview_id", webview.get("connect_webview_id")))
                .forEach(session -> Links.add(session, "connected_account_ids", accountId.asText()));
        record(seam, opened, "connect_webview.login_succeeded", webview);
        ObjectNode about = account.deepCopy();
        about.set("connect_webview_id", webview.get("connect_webview_id"));
        record(seam, opened, "connected_account.connected", about);
        opened.workspace().table("device").all()
                .filter(device -> device.path("connected_account_id").equals(accountId)
                        && device.path("is_managed").asBoolean())
                .toList().forEach(device -> record(seam, opened, "device.added", device));
        opened.workspace().table("acs_system").all()
                .filter(system -> system.path("connected_account_id").equals(accountId)).toList()
                .forEach(system -> record(seam, opened, "acs_system.added", system));
        record(seam, opened, "connected_account.completed_first_sync", account);
    }

    public static void fail(FakeSeam seam, Opened opened, String provider) {
        opened.webview().put("status", "failed").put("login_successful", false).put("selected_provider", provider);
        record(seam, opened, "connect_webview.login_failed", opened.webview());
    }

    private static void record(FakeSeam seam, Opened opened, String type, ObjectNode about) {
        seam.events().record(opened.workspace(), type, about, Call.object());
    }
}
