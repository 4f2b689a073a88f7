package io.quarkiverse.seam;

import java.util.Map;

/**
 * 5xx: Seam, or a proxy in front of it, failed. Seam may have acted on the request.
 */
public final class SeamServerException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamServerException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        this(statusCode, type, message, requestId, data, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamServerException(int statusCode, String type, String message, String requestId, Map<String, Object> data,
            String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
    }
}
