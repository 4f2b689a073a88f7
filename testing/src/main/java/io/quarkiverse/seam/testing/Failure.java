package io.quarkiverse.seam.testing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Describes how a response from the Dev Service for Seam fails, for {@link FakeSeam#failNext(Failure)}. Immutable: each
 * method returns a new instance.
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

    /**
     * A response with this status and an empty body, as from a proxy in front of Seam. The request has no effect.
     *
     * @param status the HTTP status, from 300 to 599
     */
    public static Failure status(int status) {
        return new Failure(Map.of("status", status));
    }

    /**
     * An error response from Seam. The request has no effect.
     *
     * @param status the HTTP status, from 300 to 599, such as 429
     * @param type Seam's error type, such as {@code rate_limited}
     */
    public static Failure of(int status, String type) {
        return status(status).with("type", type);
    }

    /** No response: the request takes effect, then the connection is closed. */
    public static Failure cutConnection() {
        return new Failure(Map.of("cut", "before_answer"));
    }

    /** Half a response: the request takes effect, and the connection is closed in the middle of the response body. */
    public static Failure cutBody() {
        return new Failure(Map.of("cut", "in_body"));
    }

    /**
     * The normal response, but late.
     *
     * @param delay at most 10 minutes, in whole milliseconds
     */
    public static Failure slow(Duration delay) {
        return new Failure(Map.of()).delay(delay);
    }

    /** Sets the message of an error created by {@link #of}. */
    public Failure message(String message) {
        return with("message", message);
    }

    /**
     * Adds the header {@code Retry-After}. Needs a failure with a status.
     *
     * @param time at most one day, in whole seconds
     * @throws IllegalArgumentException if the time has a fraction of a second
     */
    public Failure retryAfter(Duration time) {
        if (!time.equals(Duration.ofSeconds(time.toSeconds()))) {
            throw new IllegalArgumentException("Retry-After must be in whole seconds, but is " + time);
        }
        return with("retry_after", time.toSeconds());
    }

    /**
     * Delays the response.
     *
     * @param delay at most 10 minutes, in whole milliseconds
     */
    public Failure delay(Duration delay) {
        return with("delay_ms", delay.toMillis());
    }

    /**
     * Applies the failure only to requests with this path.
     *
     * @param path such as {@code /client_sessions/create}
     */
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
