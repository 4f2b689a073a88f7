package io.quarkiverse.seam.deployment.devservice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Turns requests into calls, and what comes of them into answers. */
final class FakeSeamHandler implements Handler<HttpServerRequest> {

    private static final Logger LOG = Logger.getLogger(FakeSeamHandler.class);
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final FakeSeam seam;
    private final FakeSeamAuthentication authentication;
    private final FakeSeamJson json = new FakeSeamJson();

    FakeSeamHandler(FakeSeam seam) {
        this.seam = seam;
        this.authentication = new FakeSeamAuthentication(seam);
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
        request.endHandler(end -> respond(request, body));
    }

    private void respond(HttpServerRequest request, Buffer body) {
        String requestId = UUID.randomUUID().toString();
        Answer answer = answer(request, body, requestId);
        request.response()
                .setStatusCode(answer.status())
                .putHeader("seam-request-id", requestId)
                .putHeader("Content-Type", answer.contentType())
                .end(answer.body());
    }

    private Answer answer(HttpServerRequest request, Buffer body, String requestId) {
        if (body.length() > MAX_BODY_BYTES) {
            return text(413, "Body exceeded 1mb limit");
        }
        FakeSeamEndpoint endpoint = FakeSeamEndpoint.at(request.path()).orElse(null);
        if (endpoint == null) {
            return text(404, "404");
        }
        boolean readable = body.length() > 0 && isJson(request);
        JsonNode given = readable ? json.read(body.getBytes()) : json.empty();
        if (given == null) {
            return text(400, "Invalid JSON");
        }
        try {
            FakeSeamCaller caller = authentication.caller(endpoint, request.headers());
            endpoint.checkVerb(request.method().name());
            if (body.length() > 0 && !readable) {
                throw new FakeSeamError(400, "invalid_content_type",
                        request.method() + " requests must have Content-Type header with \"application/json\"");
            }
            FakeSeamInput input = FakeSeamInput.check(withQuery(given, endpoint, request), endpoint.fields());
            return success(endpoint.answer(seam, new FakeSeamCall(request.method().name(), caller, input)));
        } catch (FakeSeamError e) {
            return failure(e, requestId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The stand-in for Seam couldn't answer %s %s", request.method(), request.path());
            return failure(new FakeSeamError(500, "internal_server_error", "Internal server error"), requestId);
        }
    }

    private JsonNode withQuery(JsonNode given, FakeSeamEndpoint endpoint, HttpServerRequest request) {
        boolean asksByQuery = request.method() == HttpMethod.GET || request.method() == HttpMethod.DELETE;
        if (!asksByQuery || !given.isObject()) {
            return given;
        }
        try {
            ObjectNode values = json.readQuery(request.params(), endpoint.fields());
            return values.setAll((ObjectNode) given);
        } catch (IllegalArgumentException e) {
            throw new FakeSeamError(400, "invalid_input", "Error while parsing input");
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        String contentType = request.getHeader("Content-Type");
        return contentType != null && contentType.contains("application/json");
    }

    private Answer success(Map<String, Object> values) {
        Map<String, Object> envelope = new LinkedHashMap<>(values);
        envelope.put("ok", true);
        return new Answer(200, "application/json; charset=utf-8", json.write(envelope));
    }

    private Answer failure(FakeSeamError error, String requestId) {
        return new Answer(error.status(), "application/json; charset=utf-8", json.write(error.envelope(requestId)));
    }

    private static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", Buffer.buffer(text));
    }

    private record Answer(int status, String contentType, Buffer body) {
    }
}
