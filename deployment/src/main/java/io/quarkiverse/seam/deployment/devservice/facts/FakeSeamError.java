package io.quarkiverse.seam.deployment.devservice.facts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Any response of Seam other than success. */
public final class FakeSeamError extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Map<String, Object> validationErrors;

    public FakeSeamError(int status, String type, String message) {
        this(status, type, message, null);
    }

    FakeSeamError(int status, String type, String message, Map<String, Object> validationErrors) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.validationErrors = validationErrors;
    }

    public int status() {
        return status;
    }

    public Map<String, Object> envelope(String requestId) {
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
