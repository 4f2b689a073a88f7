package io.quarkiverse.seam.deployment.devservice;

import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** @param contentType null where there is no body */
record FakeSeamAnswer(int status, String contentType, Buffer body) {

    private static final String JSON = "application/json; charset=utf-8";

    static FakeSeamAnswer success(FakeSeamJson json, Map<String, ?> values) {
        Map<String, Object> envelope = new LinkedHashMap<>(values);
        envelope.put("ok", true);
        return new FakeSeamAnswer(200, JSON, json.write(envelope));
    }

    static FakeSeamAnswer failure(FakeSeamJson json, FakeSeamError error, String requestId) {
        return new FakeSeamAnswer(error.status(), JSON, json.write(error.envelope(requestId)));
    }

    static FakeSeamAnswer text(int status, String text) {
        return new FakeSeamAnswer(status, "text/plain; charset=utf-8", Buffer.buffer(text));
    }

    static FakeSeamAnswer empty(int status) {
        return new FakeSeamAnswer(status, null, Buffer.buffer());
    }

    void send(HttpServerRequest request) {
        head(request).end(body);
    }

    /** Promises the whole body, and hangs up after half of it. */
    void sendHalf(HttpServerRequest request) {
        head(request)
                .putHeader("Content-Length", String.valueOf(Math.max(1, body.length())))
                .write(body.slice(0, body.length() / 2))
                .onComplete(written -> request.connection().close());
    }

    private HttpServerResponse head(HttpServerRequest request) {
        HttpServerResponse response = request.response().setStatusCode(status);
        return contentType == null ? response : response.putHeader("Content-Type", contentType);
    }
}
