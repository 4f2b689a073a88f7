package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
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
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.runtime.call.Call;

/**
 * Reads the value out of Seam's envelope, from the stream and once: of
 * <code>{"client_session": {…}, "ok": true}</code> the client session.
 * <p>
 * Where the type says its name in the envelope by {@link JsonRootName}, that member is read; a collection has the plural.
 * Otherwise it is the first member that is not part of the envelope itself.
 */
final class EnvelopeReader implements ClientMessageBodyReader<Object> {

    private final SeamJson json;
    /** By the types that have been read. */
    private final Map<Type, Target> targets = new ConcurrentHashMap<>();

    EnvelopeReader(SeamJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    /** Whether values of the type have been read by this reader, and not by another one of the REST client's. */
    boolean hasRead(Type type) {
        return targets.containsKey(type);
    }

    boolean isEnvelope(byte[] body) throws IOException {
        return json.mapper().readTree(body).has("ok");
    }

    Object readPlain(Type type, byte[] body) throws IOException {
        return json.mapper().readerFor(json.mapper().constructType(type)).readValue(body);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body, RestClientRequestContext context) {
        return read(genericType, headers, body, context.getProperties().get(Call.KEY));
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return read(genericType, headers, body, null);
    }

    /**
     * @param call null if it is not known
     * @return null where the answer holds no value
     */
    Object read(Type genericType, MultivaluedMap<String, String> headers, InputStream body, Object call) {
        Target target = targets.get(genericType);
        if (target == null) {
            target = target(genericType);
            targets.put(genericType, target);
        }
        try (JsonParser parser = json.mapper().createParser(body)) {
            Object value = read(parser, target, headers, call == null ? null : ((Call) call).credentials());
            if (value == null && !target.isNothing()) {
                throw new SeamInvalidResponseException("Seam answered without " + target.description(), null);
            }
            return value;
        } catch (SeamException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw notReadable(e, e.getLocation(), target);
        } catch (IOException e) {
            throw new SeamInvalidResponseException("Seam's answer broke off", e);
        } catch (RuntimeException e) {
            // Jackson lets what reads a value by itself throw what it likes: a time too far away, say.
            throw notReadable(e, null, target);
        }
    }

    private static Object read(JsonParser parser, Target target, MultivaluedMap<String, String> headers,
            SeamCredentials credentials) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new SeamInvalidResponseException("Seam's answer is no JSON object", null);
        }
        Object value = null;
        JsonNode error = null;
        boolean ok = true;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("ok")) {
                ok = token != JsonToken.VALUE_FALSE;
                parser.skipChildren();
            } else if (name.equals("error")) {
                error = parser.readValueAsTree();
            } else if (value == null && target.isNamed(name)) {
                value = token == JsonToken.VALUE_NULL ? null : target.reader().readValue(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (!ok) {
            throw ErrorEnvelope.of(error, credentials).toException(200, headers.getFirst(ErrorEnvelope.REQUEST_ID_HEADER),
                    null, null);
        }
        return value;
    }

    private Target target(Type type) {
        if (type == Void.class) {
            return new Target(null, null);
        }
        ObjectMapper mapper = json.mapper();
        JavaType javaType = mapper.constructType(type);
        JavaType item = javaType.isContainerType() && !javaType.isMapLikeType() ? javaType.getContentType() : javaType;
        JsonRootName rootName = item.getRawClass().getAnnotation(JsonRootName.class);
        String name = rootName == null ? null : item == javaType ? rootName.value() : rootName.value() + "s";
        return new Target(mapper.readerFor(javaType), name);
    }

    /** Jackson's own messages quote the answer, which may hold a token: kept are the place and the kind of the error. */
    private static SeamInvalidResponseException notReadable(Exception e, JsonLocation location, Target target) {
        String place = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        IOException withoutQuote = new IOException(e.getClass().getSimpleName() + place);
        withoutQuote.setStackTrace(e.getStackTrace());
        return new SeamInvalidResponseException(
                "Seam's answer cannot be read as " + target.description() + place, withoutQuote);
    }

    /**
     * @param reader null for an answer that holds no value
     * @param name of the member to read; null for the first one that is not part of the envelope itself
     */
    private record Target(ObjectReader reader, String name) {

        boolean isNothing() {
            return reader == null;
        }

        boolean isNamed(String member) {
            return !isNothing() && (name == null ? !member.equals("pagination") : member.equals(name));
        }

        String description() {
            return isNothing() ? "JSON" : name == null ? "a value" : "\"" + name + "\"";
        }
    }
}
