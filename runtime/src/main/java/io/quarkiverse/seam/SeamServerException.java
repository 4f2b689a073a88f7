package io.quarkiverse.seam;

import java.util.Map;

/**
 * 5xx: Seam, or what stands before it, failed. Whether Seam acted on the request is unknown.
 */
public final class SeamServerException extends SeamApiException {

    /** See {@link SeamApiException#SeamApiException(int, String, String, String, Map)}. */
    public SeamServerException(int statusCode, String type, String message, String requestId, Map<String, Object> data) {
        super(statusCode, type, message, requestId, data);
    }
}
