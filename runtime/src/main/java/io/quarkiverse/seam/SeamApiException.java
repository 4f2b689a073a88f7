package io.quarkiverse.seam;

import java.util.Map;

/**
 * Seam answered that it did not do what was asked. Where the status has a class of its own, an exception of that class
 * is thrown; all others (400 with a type other than {@code invalid_input}, 405, 409, a redirect …) are of this one.
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
     * @param type Seam's name for the failure, such as {@code client_session_token_already_exists}; null where the
     *        answer gave none
     * @param message Seam's explanation
     * @param requestId what Seam's support asks for; null where the answer gave none
     * @param data further details; null for none
     */
    public SeamApiException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        this(statusCode, type, message, requestId, data, null, null);
    }

    /**
     * As above, for a call that is known.
     *
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

    /** The HTTP status of the answer. */
    public int statusCode() {
        return statusCode;
    }

    /**
     * Seam's name for the failure, such as {@code client_session_not_found}; null where the answer gave none, as a
     * proxy's does.
     */
    public String type() {
        return type;
    }

    /** The id of the request in Seam's logs, from the body or the header {@code seam-request-id}; may be null. */
    public String requestId() {
        return requestId;
    }

    /** Further details of the failure, as Seam sent them; empty where it sent none. */
    public Map<String, Object> data() {
        return data == null ? Map.of() : data;
    }

    /** The path of the endpoint that was called, such as {@code /client_sessions/get}; null if it is not known. */
    public String endpoint() {
        return endpoint;
    }

    /** The class, Seam's message, and in brackets the status, Seam's type and the request id; then the call. */
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
