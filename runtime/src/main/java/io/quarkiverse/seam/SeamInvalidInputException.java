package io.quarkiverse.seam;

import java.util.List;
import java.util.Map;

/** 400 {@code invalid_input}: Seam refuses a field of the request, and says which and why. */
public final class SeamInvalidInputException extends SeamApiException {

    private final transient Map<String, List<String>> validationErrors;

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}.
     *
     * @param validationErrors the path of a field to what is wrong with it; null for none
     */
    public SeamInvalidInputException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Map<String, List<String>> validationErrors) {
        this(statusCode, type, message, requestId, data, validationErrors, null, null);
    }

    /**
     * See {@link SeamApiException#SeamApiException(int, String, String, String, Map, String, String)}.
     *
     * @param method the interface and method that was called, such as {@code ClientSessions.get}; may be null
     * @param endpoint the path of the endpoint, such as {@code /client_sessions/get}; may be null
     */
    public SeamInvalidInputException(int statusCode, String type, String message, String requestId,
            Map<String, Object> data, Map<String, List<String>> validationErrors, String method, String endpoint) {
        super(statusCode, type, message, requestId, data, method, endpoint);
        this.validationErrors = validationErrors == null ? Map.of() : validationErrors;
    }

    /**
     * What is wrong, by the path of the field as it stands in the JSON, at any depth: {@code user_identifier_key},
     * {@code connected_account_ids[0]}. What is wrong with the request as a whole has the empty path. Empty where Seam
     * named no field.
     */
    public Map<String, List<String>> validationErrors() {
        return validationErrors == null ? Map.of() : validationErrors;
    }
}
