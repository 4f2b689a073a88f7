package io.quarkiverse.seam;

import java.util.Map;

/**
 * 404: what the request names does not exist in this workspace.
 */
public final class SeamNotFoundException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamNotFoundException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        super(statusCode, type, message, requestId, data);
    }
}
