package io.quarkiverse.seam.runtime.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;

/** Tells the Dev Service where the webhook is, in dev mode and tests. The port may be any free one. */
@Singleton
public class WebhookAnnouncement {

    private static final Logger LOG = Logger.getLogger(WebhookAnnouncement.class);

    private static final long POLL_MILLIS = 10;
    /** Under which dev mode keeps the port across live reloads: the configuration only has it at the first start. */
    private static final String KEPT_PORT = WebhookAnnouncement.class.getName() + ".port.";
    private static final Set<String> ANY_HOST = Set.of("0.0.0.0", "::");

    @Inject
    Vertx vertx;

    @Inject
    Config config;

    /** After a live reload, the server is still listening, so no other event is fired. */
    void reloaded(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            boolean plain = acceptsPlainHttp();
            int port = port(plain);
            Integer kept = DevConsoleManager.getGlobal(KEPT_PORT + plain);
            announce(plain, port == 0 && kept != null ? kept : port);
        }
    }

    void listens(@ObservesAsync HttpServerStart started) {
        if (acceptsPlainHttp()) {
            announceOncePortIsKnown(true);
        }
    }

    void listensWithTls(@ObservesAsync HttpsServerStart started) {
        if (!acceptsPlainHttp()) {
            announceOncePortIsKnown(false);
        }
    }

    /** Each event loop has a server. One of them fires the event, maybe just before another one sets the port. */
    private void announceOncePortIsKnown(boolean plain) {
        int port = port(plain);
        if (port == 0) {
            vertx.setTimer(POLL_MILLIS, later -> announceOncePortIsKnown(plain));
        } else {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                DevConsoleManager.setGlobal(KEPT_PORT + plain, port);
            }
            announce(plain, port);
        }
    }

    private boolean acceptsPlainHttp() {
        return config.getOptionalValue("quarkus.http.insecure-requests", String.class)
                .map(setting -> setting.equalsIgnoreCase("enabled"))
                .orElseGet(() -> config.getOptionalValue("quarkus.http.ssl.client-auth", String.class)
                        .filter("required"::equalsIgnoreCase).isEmpty());
    }

    private void announce(boolean plain, int port) {
        Optional<String> devService = config.getOptionalValue(DevServiceSettings.URL, String.class);
        Optional<String> path = config.getOptionalValue(DevServiceSettings.WEBHOOK_PATH, String.class);
        if (devService.isEmpty() || path.isEmpty() || port == 0) {
            return;
        }
        HttpClient client = vertx.createHttpClient();
        client.request(new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(devService.get() + "/_fake/application")
                .putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(new JsonObject().put("webhook_url", url(plain, port, path.get())).encode()))
                .compose(response -> response.statusCode() == 200 ? response.end()
                        : response.body().compose(
                                body -> Future.failedFuture("The status is " + response.statusCode() + ": " + body)))
                .onFailure(failure -> LOG.warn(
                        "The Dev Service for Seam sends no webhooks, since it does not know where the application listens",
                        failure))
                .onComplete(done -> client.close());
    }

    /** @return 0 if it is any free one that is not known yet */
    private int port(boolean plain) {
        String prefix = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-" : "quarkus.http.";
        return config.getOptionalValue(prefix + (plain ? "port" : "ssl-port"), int.class).orElse(0);
    }

    private String url(boolean plain, int port, String webhook) {
        String host = config.getOptionalValue("quarkus.http.host", String.class).filter(name -> !ANY_HOST.contains(name))
                .orElse("localhost");
        String root = config.getOptionalValue("quarkus.http.root-path", String.class).orElse("/");
        String path = ('/' + root + '/' + webhook).replaceAll("/+", "/");
        try {
            return new URI(plain ? "http" : "https", null, host, port, path, null, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
