package io.quarkiverse.seam;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** 429: too many requests. Seam did not act on this one, so it can be sent again. */
public final class SeamRateLimitException extends SeamApiException {

    private final Duration retryAfter;

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}.
     *
     * @param retryAfter how long to wait before the next request; may be null
     */
    public SeamRateLimitException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Duration retryAfter) {
        this(statusCode, type, message, requestId, data, retryAfter, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param retryAfter how long to wait before the next request; may be null
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamRateLimitException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Duration retryAfter, String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next request, from the header {@code Retry-After}; empty if there is none. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
