package io.quarkiverse.seam.deployment.devservice;

import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;

import io.quarkiverse.seam.deployment.devservice.FakeSeamDelivery.Attempt;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.Loopback;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * Delivers events to webhooks as Seam does: signed, and again after some time if the response is not 2xx. Touched by the event
 * loop alone.
 */
final class FakeSeamWebhooks {

    private static final Logger LOG = Logger.getLogger(FakeSeamWebhooks.class);

    /** Seam delivers again after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours and 10 hours. */
    private static final List<Duration> DELAYS = Stream.of(20, 50, 100, 200, 300, 300, 300).map(Duration::ofMillis).toList();
    /** How long a delivery waits for the application to start. */
    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration START_POLL = Duration.ofMillis(100);
    private static final int MAX_CONNECTIONS = 8;
    static final int MAX_OPEN = 500;

    private final Vertx vertx;
    private final Set<String> names;
    private final UnaryOperator<String> secrets;
    private final Duration patience;
    private final Set<FakeSeamDelivery> open = new LinkedHashSet<>();
    private final List<FakeSeamDelivery> waiting = new ArrayList<>();
    private final Set<Future<Integer>> requests = new HashSet<>();
    /** Null until the first delivery. */
    private HttpClient client;
    /** The URL of the application's webhook; null until it listens. */
    private String application;
    private boolean warnedOfTooMany;

    /**
     * @param names the workspaces whose webhook the application has
     * @param secrets the secret by the name of the workspace
     * @param patience how long an attempt may take
     */
    FakeSeamWebhooks(Vertx vertx, Set<String> names, UnaryOperator<String> secrets, Duration patience) {
        this.vertx = vertx;
        this.names = names;
        this.secrets = secrets;
        this.patience = patience;
    }

    /** Whether there is anybody to tell what happens. */
    boolean areThere(FakeSeam seam) {
        return !names.isEmpty()
                || seam.workspaces().stream().anyMatch(workspace -> workspace.table("webhook").all().findAny().isPresent());
    }

    /** The application listens now. */
    void listens(URI webhook) {
        application = webhook.toString();
        List<FakeSeamDelivery> ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(this::attempt);
    }

    /** Delivers an event to all webhooks of the workspace. */
    void recorded(Workspace workspace, ObjectNode event) {
        Set<String> reached = new HashSet<>();
        if (names.contains(nameInConfiguration(workspace))) {
            deliverInBackground(toApplication(workspace, event));
            reached.add(urlInApplication(workspace));
        }
        // The application may have created its own webhook at its start.
        workspace.table("webhook").all()
                .filter(webhook -> isLoopback(webhook.path("url").asText()) && wants(webhook, event)
                        && reached.add(webhook.path("url").asText()))
                .forEach(webhook -> deliverInBackground(new FakeSeamDelivery(event, () -> webhook.path("url").asText(),
                        webhook.path("secret").asText(), false)));
    }

    private static boolean wants(ObjectNode webhook, ObjectNode event) {
        return webhook.path("event_types").valueStream()
                .anyMatch(type -> type.asText().equals("*") || type.equals(event.get("event_type")));
    }

    /** @param url null if the event is for the application */
    void check(Workspace workspace, String url) {
        if (url == null && !names.contains(nameInConfiguration(workspace))) {
            throw new FakeSeamError(400, "no_webhook", "The application has no webhook for the workspace \"" + workspace.name()
                    + "\" that the Dev Service for Seam can send to: it needs an observer of events, and must not have a "
                    + "webhook secret of its own. To send to another endpoint, pass its URL");
        }
        if (url != null && !isLoopback(url)) {
            throw new FakeSeamError(400, "invalid_url",
                    "The Dev Service for Seam only sends events to a URL with http or https, a loopback host and a valid port");
        }
    }

    /**
     * Delivers an event.
     *
     * @param url null if it is for the application; if a webhook was created for the URL, the event is signed with its secret
     * @return what came of it after the last attempt
     */
    Future<FakeSeamDelivery> send(Workspace workspace, ObjectNode event, String url) {
        if (url == null) {
            return deliver(toApplication(workspace, event));
        }
        String secret = workspace.table("webhook").all().filter(webhook -> webhook.path("url").asText().equals(url))
                .map(webhook -> webhook.path("secret").asText()).findFirst()
                .orElseGet(() -> secrets.apply(nameInConfiguration(workspace)));
        return deliver(new FakeSeamDelivery(event, () -> url, secret, false));
    }

    /** Forgets what is not delivered yet. */
    Future<?> clear() {
        List.copyOf(open).forEach(this::end);
        waiting.clear();
        // What the application has received is handled before the next test.
        return Future.join(List.copyOf(requests)).otherwiseEmpty();
    }

    private FakeSeamDelivery toApplication(Workspace workspace, ObjectNode event) {
        return new FakeSeamDelivery(event, () -> urlInApplication(workspace), secrets.apply(nameInConfiguration(workspace)),
                true);
    }

    private String urlInApplication(Workspace workspace) {
        String name = nameInConfiguration(workspace);
        return application == null || name.equals(ConfiguredWorkspaces.DEFAULT) ? application : application + '/' + name;
    }

    private static String nameInConfiguration(Workspace workspace) {
        return workspace.name().equals(FakeSeamSeed.DEFAULT_WORKSPACE) ? ConfiguredWorkspaces.DEFAULT : workspace.name();
    }

    private void deliverInBackground(FakeSeamDelivery delivery) {
        if (open.size() >= MAX_OPEN) {
            if (!warnedOfTooMany) {
                LOG.warnf("The Dev Service for Seam drops events for webhooks, since %d are not delivered yet", MAX_OPEN);
                warnedOfTooMany = true;
            }
            return;
        }
        deliver(delivery).onSuccess(ended -> {
            if (!ended.isDelivered() && !ended.attempts.isEmpty()) {
                LOG.warnf("The Dev Service for Seam could not deliver the event %s to %s. The responses were: %s",
                        ended.eventType(),
                        Secrets.maskUri(ended.url()), responses(ended));
            }
        });
    }

    private static String responses(FakeSeamDelivery delivery) {
        return delivery.attempts.stream().map(Attempt::toString).collect(Collectors.joining(", "));
    }

    private Future<FakeSeamDelivery> deliver(FakeSeamDelivery delivery) {
        open.add(delivery);
        attempt(delivery);
        return delivery.ended.future();
    }

    private void attempt(FakeSeamDelivery delivery) {
        if (!open.contains(delivery)) {
            return;
        }
        if (delivery.url() == null) {
            waiting.add(delivery);
            vertx.setTimer(START.toMillis(), late -> {
                if (waiting.remove(delivery)) {
                    end(delivery);
                }
            });
            return;
        }
        long start = System.nanoTime();
        Future<Integer> request = Future.succeededFuture().compose(any -> request(delivery));
        requests.add(request);
        request.onComplete(response -> {
            requests.remove(request);
            if (open.contains(delivery) && isStarting(delivery, response.cause())) {
                vertx.setTimer(START_POLL.toMillis(), again -> attempt(delivery));
            } else if (open.contains(delivery)) {
                long durationMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                delivery.attempts.add(response.succeeded() ? new Attempt(response.result(), null, durationMs)
                        : new Attempt(null, String.valueOf(response.cause().getMessage()), durationMs));
                endOrRepeat(delivery);
            }
        });
    }

    /** The application says where it is before it listens, and another one may follow it on the same port. */
    private static boolean isStarting(FakeSeamDelivery delivery, Throwable failure) {
        return delivery.toApplication && failure instanceof ConnectException
                && System.nanoTime() - delivery.createdAt < START.toNanos();
    }

    private void endOrRepeat(FakeSeamDelivery delivery) {
        int attempts = delivery.attempts.size();
        if (delivery.isDelivered() || attempts > DELAYS.size()) {
            end(delivery);
        } else {
            vertx.setTimer(DELAYS.get(attempts - 1).toMillis(), again -> attempt(delivery));
        }
    }

    private void end(FakeSeamDelivery delivery) {
        open.remove(delivery);
        delivery.ended.tryComplete(delivery);
    }

    private Future<Integer> request(FakeSeamDelivery delivery) {
        long timestamp = Instant.now().getEpochSecond();
        return client().request(new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(delivery.url())
                .setConnectTimeout(patience.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("svix-id", delivery.messageId)
                .putHeader("svix-timestamp", Long.toString(timestamp))
                .putHeader("svix-signature", signature(delivery, timestamp)))
                .compose(request -> complete(request, delivery));
    }

    /** The timeouts of Vert.x end with the head of the response, but its body may never end. */
    private Future<Integer> complete(HttpClientRequest request, FakeSeamDelivery delivery) {
        Promise<Integer> status = Promise.promise();
        long timer = vertx.setTimer(patience.toMillis(), late -> {
            status.tryFail("The response is not complete after " + patience.toMillis() + " ms");
            request.reset();
        });
        request.send(delivery.body)
                .compose(response -> response.end().map(response.statusCode()))
                .onSuccess(status::tryComplete)
                .onFailure(status::tryFail);
        return status.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static String signature(FakeSeamDelivery delivery, long timestamp) {
        try {
            return new Webhook(delivery.secret).sign(delivery.messageId, timestamp, delivery.body);
        } catch (WebhookSigningException | IllegalArgumentException e) {
            throw new IllegalStateException("The event cannot be signed with the secret of the webhook: " + e.getMessage(), e);
        }
    }

    private HttpClient client() {
        if (client == null) {
            // A kept connection could be closed by the application just when it is used again.
            client = vertx.createHttpClient(new HttpClientOptions()
                    .setKeepAlive(false)
                    .setMaxPoolSize(MAX_CONNECTIONS)
                    .setTrustAll(true)
                    .setVerifyHost(false));
        }
        return client;
    }

    private static boolean isLoopback(String url) {
        try {
            URI uri = new URI(url);
            return isHttp(uri) && Loopback.isLoopback(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isHttp(URI url) {
        return Set.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null
                && url.getPort() <= 65535;
    }
}
