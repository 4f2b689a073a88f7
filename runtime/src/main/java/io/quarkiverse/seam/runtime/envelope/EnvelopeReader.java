package io.quarkiverse.seam.runtime.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ClientMessageBodyReader;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.Endpoint;

/**
 * Reads the value from Seam's envelope in one pass over the stream: from
 * <code>{"client_session": {…}, "ok": true}</code>, the client session.
 * <p>
 * {@link ResponseKey} on the method names the member to read. Without it, {@link JsonRootName} on the type of a single value
 * does. Without either, it is the first member that is not part of the envelope itself.
 */
public final class EnvelopeReader implements ClientMessageBodyReader<Object> {

    private final SeamJson json;
    private final Map<Type, Target> targets = new ConcurrentHashMap<>();
    /** The types for which the REST client has chosen this reader over all others. */
    private final Set<Type> chosen = ConcurrentHashMap.newKeySet();

    public EnvelopeReader(SeamJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    /** Whether this reader is known to be the right one, so that the REST client need not search for it. */
    boolean reads(Type type, Endpoint endpoint) {
        return chosen.contains(type) || endpoint != null && endpoint.responseKey() != null;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body, RestClientRequestContext context) {
        chosen.add(genericType);
        Attempt attempt = Attempt.of(context);
        return read(genericType, headers, body, attempt == null ? null : attempt.call());
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return read(genericType, headers, body, null);
    }

    boolean isEnvelope(byte[] body) throws IOException {
        return json.mapper().readTree(body).has("ok");
    }

    Object readPlain(Type type, byte[] body) throws IOException {
        return json.mapper().readerFor(json.mapper().constructType(type)).readValue(body);
    }

    /**
     * @param call null if it is not known
     * @return null if the method returns nothing
     */
    Object read(Type type, MultivaluedMap<String, String> headers, InputStream body, Call call) {
        Endpoint endpoint = call == null ? null : call.endpoint();
        Target target = targets.get(type);
        if (target == null) {
            target = target(type);
            targets.put(type, target);
        }
        String name = endpoint == null || endpoint.responseKey() == null ? target.rootName() : endpoint.responseKey();
        try (JsonParser parser = json.mapper().createParser(body)) {
            Object value = read(parser, target, name, headers, call);
            if (value == null && !target.isNothing()) {
                throw new SeamInvalidResponseException(
                        where(endpoint) + "Seam's response has no " + (name == null ? "value" : "\"" + name + "\""), null);
            }
            return value;
        } catch (SeamException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw notReadable(e, target, name, endpoint);
        } catch (IOException e) {
            throw new SeamInvalidResponseException(where(endpoint) + "Seam's response is incomplete", e);
        }
    }

    private static Object read(JsonParser parser, Target target, String wanted, MultivaluedMap<String, String> headers,
            Call call) throws IOException {
        Endpoint endpoint = call == null ? null : call.endpoint();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new SeamInvalidResponseException(where(endpoint) + "Seam's response is not a JSON object", null);
        }
        if (wanted != null && wanted.isEmpty()) {
            return readWhole(parser.readValueAsTree(), target, headers, call);
        }
        Object value = target.absent();
        boolean found = target.isNothing();
        JsonNode pagination = null;
        JsonNode error = null;
        boolean ok = true;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("ok")) {
                ok = token != JsonToken.VALUE_FALSE;
                parser.skipChildren();
            } else if (name.equals("error")) {
                error = parser.readValueAsTree();
            } else if (name.equals("pagination") && target.isPage()) {
                pagination = parser.readValueAsTree();
            } else if (!found && (wanted == null ? !name.equals("pagination") : isName(name, wanted, endpoint))) {
                // A value that is null may still be there under its former name.
                found = wanted == null || token != JsonToken.VALUE_NULL;
                if (token != JsonToken.VALUE_NULL) {
                    value = readValue(parser, target, name);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (!ok) {
            throw failure(error, headers, call);
        }
        return target.isPage() && value != null ? page((List<?>) value, pagination) : value;
    }

    /** Reads the response itself as the value. */
    private static Object readWhole(JsonNode response, Target target, MultivaluedMap<String, String> headers, Call call)
            throws IOException {
        if (!response.path("ok").asBoolean(true)) {
            throw failure(response.get("error"), headers, call);
        }
        return target.reader().readValue(response);
    }

    private static boolean isName(String name, String wanted, Endpoint endpoint) {
        return name.equals(wanted) || endpoint != null && name.equals(endpoint.formerResponseKey());
    }

    private static SeamPage<?> page(List<?> items, JsonNode pagination) {
        if (pagination == null) {
            return SeamPage.of(items);
        }
        String cursor = pagination.path("next_page_cursor").textValue();
        return new SeamPage<>(items, pagination.path("has_next_page").asBoolean(cursor != null), cursor);
    }

    private static SeamException failure(JsonNode error, MultivaluedMap<String, String> headers, Call call) {
        return ErrorEnvelope.of(error, call == null ? null : call.credentials()).toException(200,
                headers.getFirst(ErrorEnvelope.REQUEST_ID_HEADER), null, call == null ? null : call.endpoint());
    }

    private static Object readValue(JsonParser parser, Target target, String member) throws IOException {
        try {
            Object value = target.reader().readValue(parser);
            if (value instanceof ArrayList<?> list) {
                list.removeIf(Objects::isNull);
            }
            return value;
        } catch (JsonProcessingException | RuntimeException e) {
            // Custom deserializers may throw any RuntimeException, e.g. for a date out of range.
            throw JsonMappingException.wrapWithPath(e, new Reference(target.type(), member));
        }
    }

    private Target target(Type type) {
        if (type == Void.class) {
            return new Target(null, null, null, null, false);
        }
        ObjectMapper mapper = json.mapper();
        JavaType javaType = mapper.constructType(type);
        if (javaType.hasRawClass(SeamPage.class)) {
            JavaType items = mapper.getTypeFactory().constructCollectionType(List.class, javaType.containedType(0));
            return new Target(items, mapper.readerFor(items), null, null, true);
        }
        JavaType single = javaType.isReferenceType() ? javaType.getContentType() : javaType;
        JsonRootName rootName = single.getRawClass().getAnnotation(JsonRootName.class);
        Object absent = javaType.isReferenceType() ? mapper.convertValue(null, javaType) : null;
        return new Target(javaType, mapper.readerFor(javaType), rootName == null ? null : rootName.value(), absent, false);
    }

    /** Jackson's messages quote the response, which may contain a token, so only the place and kind of the error are kept. */
    private static SeamInvalidResponseException notReadable(JsonProcessingException e, Target target, String name,
            Endpoint endpoint) {
        List<Reference> path = e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        StringJoiner place = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (!path.isEmpty() || name != null) {
            String type = e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                    ? " of type " + mismatch.getTargetType().getTypeName()
                    : "";
            place.add("at \"" + (path.isEmpty() ? name : Secrets.mask(text(path))) + "\"" + type);
        }
        JsonLocation location = e.getLocation();
        if (location != null) {
            place.add("line " + location.getLineNr() + ", column " + location.getColumnNr());
        }
        IOException withoutQuote = new IOException(e.getClass().getSimpleName() + place);
        withoutQuote.setStackTrace(e.getStackTrace());
        return new SeamInvalidResponseException(where(endpoint) + "Seam's response cannot be read as "
                + (target.isNothing() ? "JSON" : target.type().toCanonical()) + place, withoutQuote);
    }

    /** Such as {@code devices[0].created_at}. */
    private static String text(List<Reference> path) {
        StringBuilder text = new StringBuilder();
        for (Reference reference : path) {
            if (reference.getFieldName() == null) {
                text.append('[').append(reference.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return text.toString();
    }

    private static String where(Endpoint endpoint) {
        return endpoint == null ? "" : endpoint.description() + ": ";
    }

    /**
     * @param reader null if the method returns nothing
     * @param rootName the {@code @JsonRootName} of the type; null if it has none
     * @param absent what to return if there is no value; null if that is a failure
     * @param isPage whether the value is the list of a page
     */
    private record Target(JavaType type, ObjectReader reader, String rootName, Object absent, boolean isPage) {

        boolean isNothing() {
            return reader == null;
        }
    }
}
