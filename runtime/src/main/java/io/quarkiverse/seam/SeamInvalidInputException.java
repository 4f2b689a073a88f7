package io.quarkiverse.seam;

import java.util.List;
import java.util.Map;

/** 400 {@code invalid_input}: Seam rejected fields of the request, see {@link #validationErrors()}. */
public final class SeamInvalidInputException extends SeamApiException {

    private final transient Map<String, List<String>> validationErrors;

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}.
     *
     * @param validationErrors the error messages by the path of the field; may be null
     */
    public SeamInvalidInputException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Map<String, List<String>> validationErrors) {
        this(statusCode, type, message, requestId, data, validationErrors, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param validationErrors the error messages by the path of the field; may be null
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamInvalidInputException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Map<String, List<String>> validationErrors, String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
        this.validationErrors = validationErrors == null ? Map.of() : validationErrors;
    }

    /**
     * The error messages by the path of the field in the JSON, such as {@code user_identifier_key} or
     * {@code connected_account_ids[0]}. Errors of the request as a whole have an empty path. Never null; empty if Seam did
     * not return any.
     */
    public Map<String, List<String>> validationErrors() {
        return validationErrors == null ? Map.of() : validationErrors;
    }
}
