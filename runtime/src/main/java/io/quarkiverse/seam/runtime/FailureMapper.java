package io.quarkiverse.seam.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;

/** Makes an exception of every answer that is no success of Seam's. */
final class FailureMapper implements ResteasyReactiveResponseExceptionMapper<SeamException> {

    private static final int LONGEST_ERROR = 1 << 20;

    /** Seam itself never answers so. */
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final ObjectMapper mapper;
    private final EnvelopeReader envelopes;

    FailureMapper(ObjectMapper mapper, EnvelopeReader envelopes) {
        this.mapper = mapper;
        this.envelopes = envelopes;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        // The REST client also asks where no answer came, with the status 0.
        return status > 0;
    }

    @Override
    public int getPriority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public SeamException toThrowable(Response response, RestClientRequestContext context) {
        int status = response.getStatus();
        String requestId = header(response, ErrorEnvelope.REQUEST_ID_HEADER);
        InputStream body = context.getResponseEntityStream();
        if (status == PROXY_AUTHENTICATION_REQUIRED) {
            return Failures.refusedByProxy("status: " + status, null, call(context));
        }
        if (status < 200 || status > 299) {
            return ErrorEnvelope.of(status, read(body, context), mapper).toException(status, requestId,
                    retryAfter(header(response, "Retry-After")));
        }
        boolean brokeOff = context.getThrowable() != null;
        if (brokeOff || !context.isResponseTypeSpecified()) {
            return null;
        }
        String contentType = header(response, HttpHeaders.CONTENT_TYPE);
        if (contentType != null && !contentType.toLowerCase(Locale.ROOT).contains("json")) {
            return new SeamInvalidResponseException("Seam answered " + status + " with "
                    + Secrets.mask(contentType) + " instead of JSON", null);
        }
        if (body == null) {
            return new SeamInvalidResponseException("Seam answered " + status + " without a body", null);
        }
        if (context.getResponseType().getRawType() == void.class) {
            // The REST client does not read what comes.
            try {
                envelopes.check(requestId, body);
            } catch (SeamException e) {
                return e;
            }
        }
        return null;
    }

    /** {@link Response#getHeaderString} copies all of them. */
    private static String header(Response response, String name) {
        Object value = response.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }

    /** Without the credentials of the request, should the answer quote them. */
    private static String read(InputStream body, RestClientRequestContext context) {
        if (body == null) {
            return "";
        }
        try {
            return Secrets.mask(new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8),
                    call(context).credentials());
        } catch (IOException e) {
            return "";
        }
    }

    private static SeamCall call(RestClientRequestContext context) {
        return (SeamCall) context.getProperties().get(SeamCall.KEY);
    }

    /** @return null where the header is absent or says nothing that can be understood */
    static Duration retryAfter(String header) {
        if (header == null) {
            return null;
        }
        try {
            long seconds = Long.parseLong(header.strip());
            return seconds < 0 ? null : Duration.ofSeconds(seconds);
        } catch (NumberFormatException noSeconds) {
            try {
                Duration wait = Duration.between(Instant.now(),
                        ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
                return wait.isNegative() ? Duration.ZERO : wait;
            } catch (DateTimeException noDate) {
                return null;
            }
        }
    }
}
