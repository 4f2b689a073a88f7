package io.quarkiverse.seam;

import java.util.Map;

/**
 * 403: the credentials are valid, but do not permit the request.
 */
public final class SeamForbiddenException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamForbiddenException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        this(statusCode, type, message, requestId, data, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamForbiddenException(int statusCode, String type, String message, String requestId, Map<String, Object> data,
            String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
    }
}
