package io.quarkiverse.seam.deployment.devservice;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.rules.ConnectWebviewRules;
import io.quarkiverse.seam.deployment.devservice.rules.ConnectWebviewRules.Opened;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * The page at the URL of a connect webview. The URL contains a token, so that another web page can neither read this page nor
 * send its form.
 */
final class ConnectWebviewPage {

    private static final String AUTHORIZE = "authorize";
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:3rem auto;padding:0 1rem;"
            + "color-scheme:light dark}fieldset{border:1px solid #888;border-radius:.5rem;margin:1rem 0}"
            + "label{display:block;padding:.25rem 0}button{font:inherit;padding:.5rem 1rem;margin-right:.5rem}";

    private ConnectWebviewPage() {
    }

    static FakeSeamAnswer respond(FakeSeam seam, HttpServerRequest request, Buffer body) {
        FakeSeamGuard.checkOrigin(request, ConnectWebviewRules.PAGE);
        Opened opened = ConnectWebviewRules
                .open(seam, request.getParam("connect_webview_id"), request.getParam("auth_token")).orElse(null);
        protect(request, opened);
        if (opened == null) {
            return html(404, "Not found", "<p>There is no such Connect Webview, or its URL is not complete.</p>");
        }
        if (request.method() == HttpMethod.POST) {
            return submitted(seam, opened, request, form(body));
        }
        if (request.method() != HttpMethod.GET) {
            throw new FakeSeamError(405, "method_not_allowed", "only GET,POST accepted");
        }
        return opened.isPending() ? choice(opened) : done(opened);
    }

    /** Nothing is loaded from anywhere, no script runs, and the page is shown within pages of this machine alone. */
    private static void protect(HttpServerRequest request, Opened opened) {
        String targets = opened == null ? ""
                : List.of(true, false).stream().map(success -> redirect(opened, success)).flatMap(Optional::stream)
                        .map(url -> ' ' + source(url)).distinct().collect(Collectors.joining());
        request.response()
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; "
                        + "form-action 'self'" + targets + "; base-uri 'none'; "
                        + "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*")
                .putHeader("X-Content-Type-Options", "nosniff")
                // The origin of the form is checked, and is null with no-referrer.
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cache-Control", "no-store");
    }

    private static FakeSeamAnswer submitted(FakeSeam seam, Opened opened, HttpServerRequest request, Map<String, String> form) {
        String provider = form.get("provider");
        if (opened.isPending()) {
            if (!ConnectWebviewRules.providers(opened).contains(provider)) {
                return html(400, "Choose a provider", "<p>Choose one of the providers.</p>");
            }
            if (AUTHORIZE.equals(form.get("action"))) {
                ConnectWebviewRules.authorize(seam, opened, provider);
            } else {
                ConnectWebviewRules.fail(seam, opened, provider);
            }
        }
        request.response().putHeader("Location",
                target(opened).orElseGet(() -> URI.create(request.uri())).toString());
        return FakeSeamAnswer.empty(303);
    }

    private static FakeSeamAnswer choice(Opened opened) {
        List<String> providers = ConnectWebviewRules.providers(opened);
        if (providers.isEmpty()) {
            return html(200, "Connect an account", "<p>No provider matches what this Connect Webview accepts.</p>");
        }
        StringBuilder form = new StringBuilder(
                "<p>This page of the Dev Service for Seam replaces the one on which a user logs in. "
                        + "Authorize to get a connected account with devices.</p><form method=\"post\"><fieldset>"
                        + "<legend>Provider</legend>");
        for (String provider : providers) {
            form.append("<label><input type=\"radio\" name=\"provider\" required value=\"").append(escaped(provider))
                    .append('"')
                    .append(provider.equals(providers.get(0)) ? " checked" : "").append("> ").append(escaped(provider))
                    .append("</label>");
        }
        return html(200, "Connect an account", form.append("</fieldset><button name=\"action\" value=\"" + AUTHORIZE
                + "\">Authorize</button><button name=\"action\" value=\"fail\">Fail to log in</button></form>").toString());
    }

    private static FakeSeamAnswer done(Opened opened) {
        boolean success = opened.webview().path("login_successful").asBoolean();
        String next = target(opened).map(url -> "<p><a href=\"" + escaped(url.toString()) + "\">Continue</a></p>")
                .orElse("<p>You can close this page.</p>");
        return html(200, success ? "Account connected" : "Login failed", next);
    }

    /** Where the application wants the user to go, which then finds the id of the connect webview in the query. */
    private static Optional<URI> target(Opened opened) {
        return redirect(opened, opened.webview().path("login_successful").asBoolean()).map(url -> {
            String text = url.toString();
            int fragment = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
            return URI.create(text.substring(0, fragment) + (url.getRawQuery() == null ? '?' : '&') + "connect_webview_id="
                    + opened.webview().path("connect_webview_id").asText() + text.substring(fragment));
        });
    }

    private static Optional<URI> redirect(Opened opened, boolean success) {
        String url = opened.webview().path("custom_redirect_url").textValue();
        String failureUrl = opened.webview().path("custom_redirect_failure_url").textValue();
        return Optional.ofNullable(success || failureUrl == null ? url : failureUrl).map(URI::create);
    }

    /** As in a Content Security Policy. A browser applies the one of the form to where it is redirected to as well. */
    private static String source(URI url) {
        return url.getScheme() + ':'
                + (url.getHost() == null ? "" : "//" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()));
    }

    private static Map<String, String> form(Buffer body) {
        Map<String, String> form = new HashMap<>();
        for (String field : body.toString().split("&")) {
            String[] parts = field.split("=", 2);
            form.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static FakeSeamAnswer html(int status, String title, String content) {
        return new FakeSeamAnswer(status, "text/html; charset=utf-8", Buffer.buffer("<!DOCTYPE html><html lang=\"en\"><head>"
                + "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + title
                + "</title><style>" + STYLE + "</style></head><body><h1>" + title + "</h1>" + content + "</body></html>"));
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }
}
