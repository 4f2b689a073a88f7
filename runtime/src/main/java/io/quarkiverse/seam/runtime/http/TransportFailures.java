package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.resteasy.reactive.ClientWebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.proxy.HttpProxyHandler.HttpProxyConnectException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.vertx.core.http.HttpClientOptions;

/** Translates any exception of the REST client into what applications see. */
public final class TransportFailures {

    private TransportFailures() {
    }

    /** @return the exception for the caller: a {@link SeamException}, or the application's own exception unchanged */
    public static Throwable of(Throwable thrown, Attempt attempt) {
        Call call = attempt.call();
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error) {
                return cause;
            }
            root = cause;
        }
        if (root instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new SeamConnectionException(where(call) + "the thread was interrupted", root);
        }
        if (root instanceof TimeoutException && attempt.abortReason() != null) {
            return new SeamConnectionException(where(call) + attempt.abortReason(), root);
        }
        SeamException seam = first(SeamException.class, thrown);
        if (!isSending(attempt)) {
            attempt.failedInApplication();
            return seam == null ? unwrap(thrown) : seam;
        }
        if (attempt.isBodyNotWritten()) {
            attempt.failedInApplication();
            attempt.abandonRequest();
            JsonProcessingException json = first(JsonProcessingException.class, thrown);
            return json == null ? unwrap(thrown)
                    : new IllegalArgumentException(call.endpoint().method() + ": the request cannot be written as JSON", json);
        }
        if (seam != null) {
            return seam;
        }
        if (attempt.isResponseComplete() && attempt.abortReason() == null) {
            attempt.failedInApplication();
            return unwrap(thrown);
        }
        String where = where(call);
        if (attempt.abortReason() != null) {
            return new SeamConnectionException(where + attempt.abortReason(), root);
        }
        SSLException tls = first(SSLException.class, thrown);
        if (tls != null) {
            return new SeamConnectionException(where + TlsFailures.reason(root, call.workspace().url()), tls);
        }
        if (root instanceof TimeoutException) {
            return new SeamConnectionException(where + "the request timed out", root);
        }
        if (root instanceof UnknownHostException) {
            return new SeamConnectionException(where + "unknown host (" + root.getMessage() + ")", root);
        }
        if (root instanceof HttpProxyConnectException) {
            return rejectedByProxy(root.getMessage(), root, call);
        }
        ConnectException noConnection = first(ConnectException.class, thrown);
        if (noConnection != null) {
            return new SeamConnectionException(where + "no connection (" + noConnection.getMessage() + ")", noConnection);
        }
        if (mayQuoteTheResponse(root)) {
            IOException withoutQuote = new IOException("The connection broke, or the response is not valid HTTP");
            withoutQuote.setStackTrace(root.getStackTrace());
            return new SeamConnectionException(where + "the connection broke, or the response is not valid HTTP", withoutQuote);
        }
        return new SeamConnectionException(where + Secrets.mask(String.valueOf(root.getMessage())), thrown);
    }

    /** @param cause null if the rejection was an ordinary HTTP response */
    static SeamConnectionException rejectedByProxy(String response, Throwable cause, Call call) {
        return new SeamConnectionException(where(call) + "the proxy rejected the request (" + response + ")", cause);
    }

    /** Whether all request filters have run, so that the REST client has begun to send. */
    private static boolean isSending(Attempt attempt) {
        return attempt.request() != null && attempt.request().unwrap(HttpClientOptions.class) != null;
    }

    /** The REST client wraps exceptions of filters and interceptors in one with the same message. */
    private static Throwable unwrap(Throwable thrown) {
        Throwable own = thrown;
        while (own.getCause() != null && (isWrapper(own) || own instanceof ClientWebApplicationException
                && own.getCause() instanceof WebApplicationException)) {
            own = own.getCause();
        }
        return own;
    }

    private static boolean isWrapper(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return (thrown instanceof ProcessingException || thrown instanceof CompletionException
                || thrown instanceof ExecutionException)
                && (Objects.equals(thrown.getMessage(), cause.getMessage())
                        || Objects.equals(thrown.getMessage(), cause.toString()));
    }

    private static <T extends Throwable> T first(Class<T> type, Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return type.cast(cause);
    }

    private static String where(Call call) {
        return "No response from Seam at " + call.workspace().url() + " to " + call.endpoint().description()
                + ": ";
    }

    /** The message of a decoder quotes the bytes that it cannot decode, which may be a part of a token. */
    private static boolean mayQuoteTheResponse(Throwable root) {
        return root instanceof DecoderException || root instanceof Http2Exception || root instanceof IllegalArgumentException
                || root.getClass() == IOException.class;
    }
}
