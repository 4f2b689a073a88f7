package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.envelope.ErrorEnvelope;
import io.quarkiverse.seam.runtime.envelope.SeamJson;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;

/** Creates the exception for every response that is not a success of Seam. */
final class FailureMapper implements ResteasyReactiveResponseExceptionMapper<SeamException> {

    private static final int LONGEST_ERROR = 1 << 20;

    /** Only sent by proxies, never by Seam. */
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final SeamJson json;
    private final Time time;

    FailureMapper(SeamJson json, Time time) {
        this.json = json;
        this.time = time;
    }

    /** A success in JSON is left to the {@link EnvelopeReader}: handling it here would make the REST client copy the body. */
    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        // The REST client also calls this without a response, with the status 0.
        return status > 0 && !(isSuccess(status) && isJson(header(headers, HttpHeaders.CONTENT_TYPE)));
    }

    @Override
    public int getPriority() {
        return Integer.MIN_VALUE;
    }

    /** @return null if the response is a success */
    @Override
    public SeamException toThrowable(Response response, RestClientRequestContext context) {
        Attempt attempt = Attempt.of(context);
        Call call = attempt.call();
        int status = response.getStatus();
        if (status == PROXY_AUTHENTICATION_REQUIRED) {
            return TransportFailures.rejectedByProxy("status: " + status, null, call);
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!isSuccess(status)) {
            Duration retryAfter = retryAfter(header(headers, "Retry-After"), time);
            attempt.retryAfter(retryAfter);
            ErrorEnvelope error = ErrorEnvelope.of(status, read(context.getResponseEntityStream(), call), json.mapper());
            if (call.workspace().retry().exceedsMaxDelay(retryAfter)) {
                error = error.withMessage(error.message() + " (not retried: Retry-After is " + retryAfter.toSeconds()
                        + " s, more than the setting retry.max-delay allows)");
            }
            return error.toException(status, header(headers, ErrorEnvelope.REQUEST_ID_HEADER), retryAfter, call.endpoint());
        }
        boolean brokeOff = context.getThrowable() != null;
        if (brokeOff || !context.isResponseTypeSpecified()) {
            return null;
        }
        String contentType = header(headers, HttpHeaders.CONTENT_TYPE);
        if (contentType != null) {
            return new SeamInvalidResponseException(
                    call.endpoint().description() + ": Seam returned " + status + " with "
                            + Secrets.mask(contentType) + " instead of JSON",
                    null);
        }
        return null;
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status <= 299;
    }

    /** @param contentType null if the response has none */
    private static boolean isJson(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    /** The first value, or null. {@link Response#getHeaderString} would copy all values. */
    private static String header(MultivaluedMap<String, Object> headers, String name) {
        Object value = headers.getFirst(name);
        return value == null ? null : value.toString();
    }

    /** Masks the credentials of the request, which the response may quote. */
    private static String read(InputStream body, Call call) {
        if (body == null) {
            return "";
        }
        try {
            return Secrets.mask(new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8),
                    call.credentials());
        } catch (IOException e) {
            return "";
        }
    }

    /** @return null if the header is absent or invalid */
    static Duration retryAfter(String header, Time time) {
        if (header == null) {
            return null;
        }
        try {
            long seconds = Long.parseLong(header.strip());
            return seconds < 0 ? null : Duration.ofSeconds(seconds);
        } catch (NumberFormatException noSeconds) {
            try {
                Duration wait = Duration.between(time.now(),
                        ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
                return wait.isNegative() ? Duration.ZERO : wait;
            } catch (DateTimeException noDate) {
                return null;
            }
        }
    }
}
