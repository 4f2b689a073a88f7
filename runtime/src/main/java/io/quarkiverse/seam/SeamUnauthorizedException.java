package io.quarkiverse.seam;

import java.util.Map;

/**
 * 401: the credentials are not accepted. {@link #type()} keeps Seam's own word for it, which tells a wrong credential
 * ({@code unauthorized}) from an expired ({@code client_session_expired}) and a revoked one
 * ({@code client_session_revoked}).
 */
public final class SeamUnauthorizedException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamUnauthorizedException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        this(statusCode, type, message, requestId, data, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamUnauthorizedException(int statusCode, String type, String message, String requestId, Map<String, Object> data,
            String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
    }
}
