package io.quarkiverse.seam;

import java.util.Map;

/**
 * 403: the credentials are valid, but do not allow this.
 */
public final class SeamForbiddenException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamForbiddenException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        super(statusCode, type, message, requestId, data);
    }
}
