package io.quarkiverse.seam.runtime.envelope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamForbiddenException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamUnauthorizedException;
import io.quarkiverse.seam.runtime.call.Endpoint;

/** The details of an error response, read from Seam's JSON or from any other text. All but the message may be null. */
public record ErrorEnvelope(String type, String message, String requestId, Map<String, Object> data,
        Map<String, List<String>> validationErrors) {

    public static final String REQUEST_ID_HEADER = "seam-request-id";

    private static final int LONGEST_QUOTE = 200;
    /** Masking may shorten the text. */
    private static final int LONGEST_MASKED = 10 * LONGEST_QUOTE;

    /** @param body the body of the response, may be empty */
    public static ErrorEnvelope of(int status, String body, ObjectMapper mapper) {
        try {
            JsonNode error = mapper.readTree(body).path("error");
            if (error.isObject()) {
                return of(error, UnaryOperator.identity());
            }
        } catch (Exception | StackOverflowError noJson) {
            // Not an error in Seam's JSON: it is quoted as text below.
        }
        String text = Secrets.maskJson(body.strip(), LONGEST_MASKED);
        String quote = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return new ErrorEnvelope(null, "Seam returned " + status + (quote.isEmpty() ? " without a body" : ": " + quote),
                null, null, null);
    }

    /**
     * @param error the value of the member {@code error}, may be null
     * @param credentials the credentials of the call; null if they need not be masked
     */
    static ErrorEnvelope of(JsonNode error, SeamCredentials credentials) {
        return of(error, credentials == null ? UnaryOperator.identity() : text -> Secrets.mask(text, credentials));
    }

    private static ErrorEnvelope of(JsonNode error, UnaryOperator<String> maskCredentials) {
        if (error == null || !error.isObject()) {
            return new ErrorEnvelope(null, "Seam rejected the request without a reason", null, null, null);
        }
        UnaryOperator<String> masking = text -> Secrets.maskJson(maskCredentials.apply(text));
        String type = text(error.path("type"), masking);
        String message = text(error.path("message"), masking);
        Map<String, List<String>> validationErrors = new LinkedHashMap<>();
        collect("", error.path("validation_errors"), validationErrors, masking);
        return new ErrorEnvelope(type,
                message != null ? message : type != null ? type : "Seam gave no reason",
                text(error.path("request_id"), masking), map(error.path("data"), masking), validationErrors);
    }

    public ErrorEnvelope withMessage(String other) {
        return new ErrorEnvelope(type, other, requestId, data, validationErrors);
    }

    /** @param endpoint the endpoint that was called; null if it is not known */
    public SeamApiException toException(int status, String requestIdHeader, Duration retryAfter, Endpoint endpoint) {
        String method = endpoint == null ? null : endpoint.method();
        String path = endpoint == null ? null : endpoint.path();
        String id = requestId != null || requestIdHeader == null ? requestId : Secrets.mask(requestIdHeader);
        if (status >= 500) {
            return new SeamServerException(status, type, message, id, data, method, path);
        }
        return switch (status) {
            case 400 -> "invalid_input".equals(type)
                    ? new SeamInvalidInputException(status, type, message, id, data, validationErrors, method, path)
                    : new SeamApiException(status, type, message, id, data, method, path);
            case 401 -> new SeamUnauthorizedException(status, type, message, id, data, method, path);
            case 403 -> new SeamForbiddenException(status, type, message, id, data, method, path);
            case 404 -> new SeamNotFoundException(status, type, message, id, data, method, path);
            case 429 -> new SeamRateLimitException(status, type, message, id, data, retryAfter, method, path);
            default -> new SeamApiException(status, type, message, id, data, method, path);
        };
    }

    private static String text(JsonNode node, UnaryOperator<String> masking) {
        return node.isValueNode() && !node.isNull() ? masking.apply(node.asText()) : null;
    }

    private static Map<String, Object> map(JsonNode node, UnaryOperator<String> masking) {
        if (!node.isObject()) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> map.put(masking.apply(field.getKey()),
                value(field.getValue(), Secrets.isSecret(field.getKey()) ? secret -> Secrets.MASK : masking, masking)));
        return map;
    }

    /** @param scalars masks a node that is text or a number, and the items of an array */
    private static Object value(JsonNode node, UnaryOperator<String> scalars, UnaryOperator<String> masking) {
        if (node.isObject()) {
            return map(node, masking);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(value(item, scalars, masking)));
            return list;
        }
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        String text = node.asText();
        String masked = scalars.apply(text);
        return node.isNumber() && masked.equals(text) ? node.numberValue() : masked;
    }

    /** Each level has its messages in "_errors"; its other members are fields or array indexes, each a level of its own. */
    private static void collect(String path, JsonNode level, Map<String, List<String>> errors,
            UnaryOperator<String> masking) {
        level.fields().forEachRemaining(member -> {
            String name = masking.apply(member.getKey());
            if (name.equals("_errors")) {
                List<String> messages = new ArrayList<>();
                member.getValue().forEach(message -> messages.add(masking.apply(message.asText())));
                if (!messages.isEmpty()) {
                    errors.computeIfAbsent(path, absent -> new ArrayList<>()).addAll(messages);
                }
            } else if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
                collect(path + "[" + name + "]", member.getValue(), errors, masking);
            } else {
                collect(path.isEmpty() ? name : path + "." + name, member.getValue(), errors, masking);
            }
        });
    }
}
