package io.quarkiverse.seam.deployment.devservice;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of Seam other than success. */
final class FakeSeamError extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Map<String, Object> validationErrors;

    FakeSeamError(int status, String type, String message) {
        this(status, type, message, null);
    }

    FakeSeamError(int status, String type, String message, Map<String, Object> validationErrors) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.validationErrors = validationErrors;
    }

    int status() {
        return status;
    }

    Map<String, Object> envelope(String requestId) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("message", getMessage());
        error.put("request_id", requestId);
        if (validationErrors != null) {
            error.put("validation_errors", validationErrors);
        }
        return Map.of("error", error, "ok", false);
    }
}
