package io.quarkiverse.seam;

import java.util.Map;

/**
 * Seam returned an error. The most frequent statuses have a subclass; any other error, such as 400 with a type other than
 * {@code invalid_input}, 405, 409 or a redirect, is an instance of this class itself.
 */
public sealed class SeamApiException extends SeamException
        permits SeamInvalidInputException, SeamUnauthorizedException, SeamForbiddenException, SeamNotFoundException,
        SeamRateLimitException, SeamServerException {

    private final int statusCode;
    private final String type;
    private final String requestId;
    private final transient Map<String, Object> data;
    private final String method;
    private final String endpoint;

    /**
     * @param statusCode the HTTP status
     * @param type Seam's error type, such as {@code client_session_token_already_exists}; may be null
     * @param message Seam's error message
     * @param requestId the id that Seam's support asks for; may be null
     * @param data further details of the error; may be null
     */
    public SeamApiException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        this(statusCode, type, message, requestId, data, null, null);
    }

    /**
     * Also names the call that failed.
     *
     * @param statusCode the HTTP status
     * @param type Seam's error type, such as {@code client_session_token_already_exists}; may be null
     * @param message Seam's error message
     * @param requestId the id that Seam's support asks for; may be null
     * @param data further details of the error; may be null
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamApiException(int statusCode, String type, String message, String requestId, Map<String, Object> data,
            String method, String endpoint) {
        super(message, null);
        this.statusCode = statusCode;
        this.type = type;
        this.requestId = requestId;
        this.data = data == null ? Map.of() : data;
        this.method = method;
        this.endpoint = endpoint;
    }

    /** The HTTP status of the response. */
    public int statusCode() {
        return statusCode;
    }

    /**
     * Seam's error type, such as {@code client_session_not_found}; null if the response has none, for example because it
     * comes from a proxy.
     */
    public String type() {
        return type;
    }

    /** The id of the request in Seam's logs, from the body or the header {@code seam-request-id}; may be null. */
    public String requestId() {
        return requestId;
    }

    /** Further details of the error from Seam, with secrets masked; never null. */
    public Map<String, Object> data() {
        return data == null ? Map.of() : data;
    }

    /** The path of the endpoint that was called, such as {@code /client_sessions/get}; null if it is not known. */
    public String endpoint() {
        return endpoint;
    }

    /** The class and the message, then the status, Seam's error type and the request id in parentheses, then the call. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(super.toString()).append(" (").append(statusCode);
        if (type != null) {
            text.append(' ').append(type);
        }
        if (requestId != null) {
            text.append(", request id ").append(requestId);
        }
        text.append(')');
        return method == null ? text.toString()
                : text.append(" calling ").append(method).append(" (").append(endpoint).append(')').toString();
    }
}
