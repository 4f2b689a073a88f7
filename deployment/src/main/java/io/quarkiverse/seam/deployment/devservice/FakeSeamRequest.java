package io.quarkiverse.seam.deployment.devservice;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;

import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.vertx.core.http.HttpServerRequest;

/** One request that was asked, and what came of it; without the credentials it carried. */
@JsonAutoDetect(fieldVisibility = ANY)
final class FakeSeamRequest {

    private static final int MAX_BODY_CHARACTERS = 10_000;
    private static final String MASK = "***";
    /** Not the user identifier keys, which a test looks for in the body of its own request. */
    private static final Pattern SECRET_MEMBER = Pattern.compile(
            "(?i)(\"(?:code|[a-z_]*(?:token|api_key|publishable_key|secret|password))\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+");

    final String requestId;
    final Instant time = Instant.now();
    final String method;
    final String path;
    final String query;
    final String body;
    /** Null where its credentials were refused. */
    String workspace;
    /** Null until it is answered, and for good where the connection is cut before. */
    Integer status;
    /** Null until it is answered or cut off. */
    Long durationMs;
    @JsonIgnore
    private final long start = System.nanoTime();

    FakeSeamRequest(String requestId, HttpServerRequest request, String body) {
        this.requestId = requestId;
        this.method = request.method().name();
        this.path = Secrets.mask(request.path());
        this.query = request.query() == null ? null : Secrets.mask(request.query());
        this.body = cut(Secrets.mask(SECRET_MEMBER.matcher(body).replaceAll("$1" + MASK)));
    }

    void ended(Integer status) {
        this.status = status;
        this.durationMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static String cut(String text) {
        return text.length() <= MAX_BODY_CHARACTERS ? text : text.substring(0, MAX_BODY_CHARACTERS) + '…';
    }
}
