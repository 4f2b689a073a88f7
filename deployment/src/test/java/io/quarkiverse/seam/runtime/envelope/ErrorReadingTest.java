package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamForbiddenException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamUnauthorizedException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any error response, of any shape, becomes the {@link SeamApiException} that matches its status. */
class ErrorReadingTest {

    private final ObjectMapper mapper = new SeamJson(List.of()).mapper();

    @Property(tries = 500)
    void whatSeamSaysIsKept(@ForAll("statuses") int status, @ForAll("strings") String type, @ForAll("strings") String message,
            @ForAll("strings") String requestId, @ForAll("strings") String field, @ForAll("strings") String complaint) {
        SeamApiException failure = read(status, AnyJson.write(Map.of("ok", false, "error", Map.of(
                "type", type, "message", message, "request_id", requestId, "data", Map.of("a", List.of(Map.of("b", 1))),
                "validation_errors",
                Map.of("list", Map.of("7", Map.of("x" + field, Map.of("_errors", List.of(complaint)))))))));

        assertThat(failure.type()).isEqualTo(type);
        assertThat(failure).hasMessage(message);
        assertThat(failure.requestId()).isEqualTo(requestId);
        assertThat(failure.data()).isEqualTo(Map.of("a", List.of(Map.of("b", 1))));
        if (failure instanceof SeamInvalidInputException invalid) {
            assertThat(invalid.validationErrors()).isEqualTo(Map.of("list[7].x" + field, List.of(complaint)));
        }
    }

    @Property(tries = 500)
    void anErrorOfAnyShape(@ForAll("statuses") int status, @ForAll("values") Object type, @ForAll("values") Object message,
            @ForAll("values") Object requestId, @ForAll("values") Object data, @ForAll("values") Object validationErrors) {
        Map<String, Object> error = new HashMap<>();
        error.put("type", type);
        error.put("message", message);
        error.put("request_id", requestId);
        error.put("data", data);
        error.put("validation_errors", validationErrors);

        read(status, AnyJson.write(Map.of("ok", false, "error", error)));
        error.put("type", "invalid_input");
        read(status, AnyJson.write(Map.of("ok", false, "error", error)));
    }

    @Property(tries = 500)
    void jsonOfAnyShape(@ForAll("statuses") int status, @ForAll("values") Object json) {
        read(status, AnyJson.write(json));
        read(status, "{\"ok\":false,\"error\":" + AnyJson.write(json) + "}");
    }

    @Property(tries = 500)
    void textOfAnyKind(@ForAll("statuses") int status, @ForAll String text) {
        read(status, text);
        read(status, "<html>" + text + "</html>");
        read(status, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"" + text);
    }

    @Example
    void dataAndComplaintsAreMasked() {
        SeamApiException failure = read(400, """
                {"ok": false, "error": {"type": "invalid_input", "message": "You sent {\\"token\\":\\"abc\\"}", "data": {
                  "token": "abc", "user_identifier_key": "user", "code": 1234, "secrets": ["a", ["b"]], "is_secret": true,
                  "access_code": {"name": "door", "code": "1234"}, "error_code": "device_offline", "password": null,
                  "sent": ["You sent seam_cst1_token", "GET /a?token=abc"], "seam_cst2_abc": 1},
                "validation_errors": {"seam_cst3_token": {"_errors": ["seam_cst4_token is {\\"code\\":\\"1\\"}"]}}}}""");

        assertThat(failure).hasMessage("You sent {\"token\":\"***\"}");
        Map<String, Object> data = new HashMap<>();
        data.put("token", "***");
        data.put("user_identifier_key", "***");
        data.put("code", "***");
        data.put("secrets", List.of("***", List.of("***")));
        data.put("is_secret", true);
        data.put("access_code", Map.of("name", "door", "code", "***"));
        data.put("error_code", "device_offline");
        data.put("password", null);
        data.put("sent", List.of("You sent ***", "GET /a?token=***"));
        data.put("***", 1);
        assertThat(failure.data()).isEqualTo(data);
        assertThat(((SeamInvalidInputException) failure).validationErrors())
                .isEqualTo(Map.of("***", List.of("*** is {\"code\":\"***\"}")));
    }

    @Example
    void aComplaintUnderAnEmptyName() {
        SeamApiException failure = read(400, """
                {"ok": false, "error": {"type": "invalid_input", "validation_errors": {
                  "": {"_errors": ["wrong"]}, "a": {"": {"_errors": ["wrong too"]}, "1": {"": {"_errors": ["also"]}}}}}}""");

        assertThat(((SeamInvalidInputException) failure).validationErrors()).isEqualTo(
                Map.of("", List.of("wrong"), "a.", List.of("wrong too"), "a[1].", List.of("also")));
    }

    @Example
    void deepJson() {
        for (int depth = 1; depth <= 1 << 16; depth *= 2) {
            String levels = "{\"a\":".repeat(depth) + "{\"_errors\":[\"wrong\"]}" + "}".repeat(depth);
            read(400, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"m\",\"validation_errors\":" + levels + "}}");
            read(400, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"m\",\"data\":" + levels + "}}");
            read(400, "{\"error\":" + levels + "}");
            read(500, "[".repeat(depth));
        }
    }

    private SeamApiException read(int status, String body) {
        SeamApiException failure = ErrorEnvelope.of(status, body, mapper).toException(status, "header-id", Duration.ZERO, null);

        assertThat(failure.getClass()).isEqualTo(switch (status) {
            case 400 -> "invalid_input".equals(failure.type()) ? SeamInvalidInputException.class : SeamApiException.class;
            case 401 -> SeamUnauthorizedException.class;
            case 403 -> SeamForbiddenException.class;
            case 404 -> SeamNotFoundException.class;
            case 429 -> SeamRateLimitException.class;
            default -> status >= 500 ? SeamServerException.class : SeamApiException.class;
        });
        assertThat(failure.statusCode()).isEqualTo(status);
        assertThat(failure.getMessage()).isNotNull();
        assertThat(failure.requestId()).isNotNull();
        assertThat(failure.data()).isNotNull();
        assertThat(failure.toString()).contains(String.valueOf(status));
        return failure;
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.oneOf(Arbitraries.of(400, 401, 403, 404, 405, 409, 429, 500, 502, 503, 304, 302),
                Arbitraries.integers().between(300, 999));
    }

    @Provide
    Arbitrary<Object> values() {
        return AnyJson.values();
    }

    @Provide
    Arbitrary<String> strings() {
        return AnyJson.strings();
    }
}
