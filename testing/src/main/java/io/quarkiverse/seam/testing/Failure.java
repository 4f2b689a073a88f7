package io.quarkiverse.seam.testing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an answer of Seam is to go wrong, for {@link FakeSeam#failNext(Failure)}. Immutable.
 *
 * <pre>
 * seam.failNext(2, Failure.of(429, "rate_limited").retryAfter(Duration.ofSeconds(1)));
 * seam.failNext(Failure.cutConnection().onPath("/client_sessions/create"));
 * </pre>
 */
public final class Failure {

    private final Map<String, Object> fields;

    private Failure(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A status and an empty body, as from a proxy in front of Seam; the request is not acted on. */
    public static Failure status(int status) {
        return new Failure(Map.of("status", status));
    }

    /** An error of Seam's, such as 429 and {@code rate_limited}; the request is not acted on. */
    public static Failure of(int status, String type) {
        return status(status).with("type", type);
    }

    /** No answer: the connection is cut after the request was acted on. */
    public static Failure cutConnection() {
        return new Failure(Map.of("cut", "before_answer"));
    }

    /** Half an answer: the connection is cut in the middle of the body. */
    public static Failure cutBody() {
        return new Failure(Map.of("cut", "in_body"));
    }

    /** The right answer, but late. */
    public static Failure slow(Duration delay) {
        return new Failure(Map.of()).delay(delay);
    }

    /** What Seam says about an error with a type. */
    public Failure message(String message) {
        return with("message", message);
    }

    /** The header {@code Retry-After}, in whole seconds. */
    public Failure retryAfter(Duration time) {
        if (!time.equals(Duration.ofSeconds(time.toSeconds()))) {
            throw new IllegalArgumentException("Retry-After is in whole seconds, and " + time + " is not");
        }
        return with("retry_after", time.toSeconds());
    }

    /** How long the answer takes. */
    public Failure delay(Duration delay) {
        return with("delay_ms", delay.toMillis());
    }

    /** Leaves requests for other paths alone, such as all but {@code /client_sessions/create}. */
    public Failure onPath(String path) {
        return with("path", path);
    }

    Map<String, Object> times(int count) {
        return with("count", count).fields;
    }

    private Failure with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Failure(more);
    }

    @Override
    public String toString() {
        return "Failure" + fields;
    }
}
