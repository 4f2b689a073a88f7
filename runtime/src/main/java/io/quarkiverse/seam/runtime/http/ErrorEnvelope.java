package io.quarkiverse.seam.runtime.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamForbiddenException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamUnauthorizedException;
import io.quarkiverse.seam.runtime.call.Endpoint;

/** What a failure says of itself, in Seam's JSON or in any other text; each part but the message may be null. */
record ErrorEnvelope(String type, String message, String requestId, Map<String, Object> data,
        Map<String, List<String>> validationErrors) {

    static final String REQUEST_ID_HEADER = "seam-request-id";

    private static final int LONGEST_QUOTE = 200;

    /** @param body what came, may be empty */
    static ErrorEnvelope of(int status, String body, ObjectMapper mapper) {
        try {
            JsonNode error = mapper.readTree(body).path("error");
            if (error.isObject()) {
                return of(error);
            }
        } catch (Exception | StackOverflowError noJson) {
            // Whatever is no error of Seam's is quoted as text below.
        }
        String text = Secrets.maskJson(body.strip());
        String quote = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return new ErrorEnvelope(null, "Seam answered " + status + (quote.isEmpty() ? " without a body" : ": " + quote),
                null, null, null);
    }

    /** @param error the member of that name, may be null */
    static ErrorEnvelope of(JsonNode error) {
        if (error == null || !error.isObject()) {
            return new ErrorEnvelope(null, "Seam answered that the request failed, and not why", null, null, null);
        }
        String type = text(error.path("type"));
        String message = text(error.path("message"));
        Map<String, List<String>> validationErrors = new LinkedHashMap<>();
        collect("", error.path("validation_errors"), validationErrors);
        return new ErrorEnvelope(type,
                message != null ? message : type != null ? type : "Seam gave no reason",
                text(error.path("request_id")), map(error.path("data")), validationErrors);
    }

    ErrorEnvelope withMessage(String other) {
        return new ErrorEnvelope(type, other, requestId, data, validationErrors);
    }

    /** @param endpoint what was called; null if it is not known */
    SeamApiException toException(int status, String requestIdHeader, Duration retryAfter, Endpoint endpoint) {
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

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Secrets.mask(node.asText()) : null;
    }

    private static Map<String, Object> map(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(value(item)));
            return list;
        }
        return node.isNull() ? null
                : node.isNumber() ? node.numberValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    /** Each level has its own messages under "_errors"; its other members are fields or indexes with a level of theirs. */
    private static void collect(String path, JsonNode level, Map<String, List<String>> errors) {
        level.fields().forEachRemaining(member -> {
            String name = member.getKey();
            if (name.equals("_errors")) {
                List<String> messages = new ArrayList<>();
                member.getValue().forEach(message -> messages.add(Secrets.mask(message.asText())));
                if (!messages.isEmpty()) {
                    errors.computeIfAbsent(path, absent -> new ArrayList<>()).addAll(messages);
                }
            } else if (name.chars().allMatch(Character::isDigit)) {
                collect(path + "[" + name + "]", member.getValue(), errors);
            } else {
                collect(path.isEmpty() ? name : path + "." + name, member.getValue(), errors);
            }
        });
    }
}
