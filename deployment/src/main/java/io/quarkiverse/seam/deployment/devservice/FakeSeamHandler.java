package io.quarkiverse.seam.deployment.devservice;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamFault.Cut;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FormerNames;
import io.quarkiverse.seam.deployment.devservice.rules.Authentication;
import io.quarkiverse.seam.deployment.devservice.rules.Behaviour;
import io.quarkiverse.seam.deployment.devservice.rules.Caller;
import io.quarkiverse.seam.deployment.devservice.rules.ConnectWebviewRules;
import io.quarkiverse.seam.deployment.devservice.rules.Engine;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Turns requests into calls, and what comes of them into answers. */
final class FakeSeamHandler implements Handler<HttpServerRequest> {

    private static final Logger LOG = Logger.getLogger(FakeSeamHandler.class);
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final Vertx vertx;
    private final Supplier<FakeSeam> newSeam;
    private final FakeSeamWebhooks webhooks;
    private final FakeSeamRequests requests = new FakeSeamRequests();
    private final FakeSeamFaults faults = new FakeSeamFaults();
    /** These are null until the first request. */
    private FakeSeamJson json;
    private FakeSeam seam;
    private Engine engine;
    private Authentication authentication;
    private FakeSeamControl control;
    private long timer = -1;

    FakeSeamHandler(Vertx vertx, Supplier<FakeSeam> newSeam, FakeSeamWebhooks webhooks) {
        this.vertx = vertx;
        this.newSeam = newSeam;
        this.webhooks = webhooks;
    }

    /** At the first request, since it takes longer than all else at the start of the application. */
    private void prepare() {
        if (control == null) {
            seam = newSeam.get();
            seam.events().addListener((workspace, event) -> webhooks.recorded(workspace,
                    seam.shown("event", event, workspace)));
            engine = new Engine(seam);
            authentication = new Authentication(seam);
            control = new FakeSeamControl(seam, engine, requests, faults, json, webhooks);
        }
    }

    @Override
    public void handle(HttpServerRequest request) {
        Buffer body = Buffer.buffer();
        // What is too much is read and thrown away: a client that is cut off while it sends never sees the answer.
        request.handler(chunk -> {
            if (body.length() <= MAX_BODY_BYTES) {
                body.appendBuffer(chunk);
            }
        });
        request.endHandler(end -> {
            respond(request, body);
            proceedInTime();
        });
    }

    /** Without a webhook, it can wait for the next request, since nobody sees the difference. */
    private void proceedInTime() {
        vertx.cancelTimer(timer);
        if (seam != null && webhooks.areThere(seam)) {
            seam.schedule().untilNext().ifPresent(time -> timer = vertx.setTimer(Math.max(1, time.toMillis()), now -> {
                seam.schedule().proceed();
                proceedInTime();
            }));
        }
    }

    private void respond(HttpServerRequest request, Buffer body) {
        String requestId = UUID.randomUUID().toString();
        request.response().putHeader("seam-request-id", requestId);
        try {
            if (json == null) {
                json = new FakeSeamJson();
            }
            FakeSeamGuard.checkHost(request);
            if (!request.path().equals(FakeSeamApplication.PATH)) {
                prepare();
            }
        } catch (RuntimeException e) {
            failed(request, requestId, e).send(request);
            return;
        }
        if (request.path().equals(FakeSeamApplication.PATH)) {
            guarded(request, requestId, () -> FakeSeamApplication.listens(request, json.read(body.getBytes()), webhooks))
                    .send(request);
        } else if (request.path().startsWith(FakeSeamControl.ROOT)) {
            control(request, body, requestId);
        } else if (request.path().equals(ConnectWebviewRules.PAGE)) {
            page(request, body, requestId).send(request);
        } else {
            FakeSeamCors.allow(request);
            if (FakeSeamCors.isPreflight(request)) {
                FakeSeamAnswer.empty(200).send(request);
                return;
            }
            FakeSeamRequest asked = new FakeSeamRequest(requestId, request, body.toString());
            requests.add(asked);
            respond(request, body, asked, faults.next(request.path()));
        }
    }

    /** The response may have to wait until an event is delivered. */
    private void control(HttpServerRequest request, Buffer body, String requestId) {
        Future.succeededFuture()
                .compose(any -> control.answer(request, body))
                .map(values -> FakeSeamAnswer.success(json, values))
                .otherwise(failure -> failed(request, requestId, failure))
                .onSuccess(answer -> {
                    if (!request.response().closed()) {
                        answer.send(request);
                    }
                });
    }

    private FakeSeamAnswer page(HttpServerRequest request, Buffer body, String requestId) {
        try {
            seam.schedule().proceed();
            return ConnectWebviewPage.respond(seam, request, body);
        } catch (RuntimeException e) {
            return failed(request, requestId, e);
        }
    }

    private void respond(HttpServerRequest request, Buffer body, FakeSeamRequest asked, FakeSeamFault fault) {
        FakeSeamAnswer answer = answer(request, body, asked, fault);
        if (fault.retryAfter() != null) {
            request.response().putHeader("Retry-After", fault.retryAfter().toString());
        }
        if (fault.delayMs() == 0) {
            send(request, asked, fault, answer);
        } else {
            vertx.setTimer(fault.delayMs(), timer -> send(request, asked, fault, answer));
        }
    }

    private static void send(HttpServerRequest request, FakeSeamRequest asked, FakeSeamFault fault, FakeSeamAnswer answer) {
        if (request.response().closed()) {
            asked.ended(null);
            return;
        }
        asked.ended(fault.cut() == Cut.BEFORE_ANSWER ? null : Integer.valueOf(answer.status()));
        switch (fault.cut()) {
            case NOT -> answer.send(request);
            case BEFORE_ANSWER -> request.connection().close();
            case IN_BODY -> answer.sendHalf(request);
        }
    }

    private FakeSeamAnswer answer(HttpServerRequest request, Buffer body, FakeSeamRequest asked, FakeSeamFault fault) {
        Endpoint endpoint = seam.facts().endpoint(request.path()).orElse(null);
        asked.workspace = endpoint == null ? null : workspaceName(endpoint, request);
        if (fault.status() != null) {
            return fault.answer(json, asked.requestId);
        }
        if (body.length() > MAX_BODY_BYTES) {
            return FakeSeamAnswer.text(413, "Body exceeded 1mb limit");
        }
        if (endpoint == null) {
            return FakeSeamAnswer.failure(json, unknown(request), asked.requestId);
        }
        boolean readable = body.length() > 0 && isJson(request);
        JsonNode given = readable ? json.read(body.getBytes()) : json.empty();
        if (given == null) {
            return FakeSeamAnswer.text(400, "Invalid JSON");
        }
        return guarded(request, asked.requestId, () -> {
            Caller caller = authentication.caller(endpoint, request.headers());
            checkMethod(endpoint, request.method().name());
            if (body.length() > 0 && !readable) {
                throw new FakeSeamError(400, "invalid_content_type",
                        request.method() + " requests must have Content-Type header with \"application/json\"");
            }
            markStoredOnly(request, endpoint);
            return engine.respond(endpoint, request.method().name(), "http://" + request.authority() + endpoint.path(), caller,
                    withQuery(given, endpoint, request));
        });
    }

    private static void checkMethod(Endpoint endpoint, String method) {
        if (!endpoint.methods().contains(method)) {
            throw new FakeSeamError(405, "method_not_allowed", "only "
                    + endpoint.methods().stream().sorted().collect(Collectors.joining(",")) + " accepted");
        }
    }

    private void markStoredOnly(HttpServerRequest request, Endpoint endpoint) {
        if (engine.behaviour(endpoint) == Behaviour.STORED_ONLY) {
            request.response().putHeader(Behaviour.HEADER, Behaviour.STORED_ONLY_VALUE);
        }
    }

    /** Seam says no more than "404", which would leave a developer to look for the mistake in a path that is right. */
    private FakeSeamError unknown(HttpServerRequest request) {
        return new FakeSeamError(404, "unknown_to_dev_service",
                "This is the Dev Service for Seam, which knows the endpoints that " + seam.facts().document()
                        + " documents, but not the path " + Secrets.mask(request.path()) + ". There are "
                        + seam.facts().near(request.path())
                        + ". To call any other, configure the credentials of a sandbox workspace, such as quarkus.seam.api-key, and "
                        + "the request goes to the real Seam");
    }

    private FakeSeamAnswer guarded(HttpServerRequest request, String requestId, Supplier<? extends Map<String, ?>> values) {
        try {
            return FakeSeamAnswer.success(json, values.get());
        } catch (RuntimeException e) {
            return failed(request, requestId, e);
        }
    }

    private FakeSeamAnswer failed(HttpServerRequest request, String requestId, Throwable failure) {
        if (failure instanceof FakeSeamError error) {
            return FakeSeamAnswer.failure(json, error, requestId);
        }
        LOG.errorf(failure, "The Dev Service for Seam failed to handle %s %s", request.method(), Secrets.mask(request.path()));
        return FakeSeamAnswer.failure(json, new FakeSeamError(500, "internal_server_error", "Internal server error"),
                requestId);
    }

    /** @return null if the credentials are rejected, or belong to no workspace */
    private String workspaceName(Endpoint endpoint, HttpServerRequest request) {
        try {
            Workspace workspace = authentication.caller(endpoint, request.headers()).workspace();
            return workspace == null ? null : workspace.name();
        } catch (FakeSeamError e) {
            return null;
        }
    }

    private JsonNode withQuery(JsonNode given, Endpoint endpoint, HttpServerRequest request) {
        boolean asksByQuery = request.method() == HttpMethod.GET || request.method() == HttpMethod.DELETE;
        if (!asksByQuery || !given.isObject()) {
            return given;
        }
        try {
            ObjectNode values = new FakeSeamQuery(request.params(), json).read(FormerNames.fields(endpoint));
            return values.setAll((ObjectNode) given);
        } catch (IllegalArgumentException e) {
            throw new FakeSeamError(400, "invalid_input", "Error while parsing input");
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        String contentType = request.getHeader("Content-Type");
        return contentType != null && contentType.contains("application/json");
    }
}
