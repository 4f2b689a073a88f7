package io.quarkiverse.seam.deployment.devservice.state;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;

/**
 * The part of a list that a request asks for.
 *
 * @param nextPageCursor null if it is the last page
 */
public record Page(List<ObjectNode> items, String nextPageCursor) {

    private static final int DEFAULT_LIMIT = 500;

    public static Page of(Stream<ObjectNode> all, Endpoint endpoint, ObjectNode input) {
        if (!endpoint.fields().containsKey("limit")) {
            return new Page(all.toList(), null);
        }
        int limit = input.path("limit").asInt(endpoint.fields().get("limit").get("default").asInt(DEFAULT_LIMIT));
        long after = endpoint.isPaginated() ? position(endpoint, input) : 0;
        List<ObjectNode> found = all.filter(object -> number(object) > after).limit(limit + 1L).toList();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<ObjectNode> items = found.subList(0, limit);
        return new Page(items, encode(number(items.get(limit - 1)) + ":" + fingerprint(endpoint, input)));
    }

    public ObjectNode pagination(String url, ObjectNode input) {
        ObjectNode pagination = JsonNodeFactory.instance.objectNode();
        pagination.put("has_next_page", nextPageCursor != null);
        pagination.put("next_page_cursor", nextPageCursor);
        // Strict, so that a comma does not separate values
        pagination.put("next_page_url", nextPageCursor == null ? null
                : url + "?page_cursor=" + encoded(nextPageCursor) + others(input).map("&"::concat).collect(Collectors.joining())
                        + "&_strict=true");
        return pagination;
    }

    /** A cursor is of use only with the request that it came from. */
    private static long position(Endpoint endpoint, ObjectNode input) {
        String cursor = input.path("page_cursor").textValue();
        if (cursor == null) {
            return 0;
        }
        String[] parts = decode(cursor).split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            throw new FakeSeamError(400, "invalid_page_cursor", "The page_cursor is none that this endpoint returned");
        }
        if (!parts[1].equals(fingerprint(endpoint, input))) {
            throw new FakeSeamError(400, "mismatched_page_parameters",
                    "With page_cursor, the endpoint and all other parameters must be the same as in the first request");
        }
        return Long.parseLong(parts[0]);
    }

    /** Of the parameters as in a query, since the next request may be a GET. */
    private static String fingerprint(Endpoint endpoint, ObjectNode input) {
        String text = endpoint.path() + others(input).sorted().collect(Collectors.joining("&", "?", ""));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** All parameters other than the cursor, as in a query. */
    private static Stream<String> others(ObjectNode input) {
        return input.properties().stream().filter(field -> !field.getKey().equals("page_cursor"))
                .flatMap(field -> parameters(field.getKey(), field.getValue()));
    }

    private static Stream<String> parameters(String name, JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream().flatMap(field -> parameters(name + '.' + field.getKey(), field.getValue()));
        }
        if (value.isArray() && !value.isEmpty()) {
            return value.valueStream().flatMap(element -> parameters(name, element));
        }
        return Stream.of(encoded(name) + '=' + (value.isNull() ? "" : encoded(value.asText())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long number(ObjectNode object) {
        return object.path(Table.NUMBER).asLong();
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
