package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.proxy.HttpProxyHandler.HttpProxyConnectException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Call;

/** Turns whatever the REST client throws into what applications see. */
public final class TransportFailures {

    private TransportFailures() {
    }

    public static RuntimeException of(Throwable thrown, Call call) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SeamException seam) {
                return seam;
            }
            if (cause instanceof NotACallException notACall) {
                return notACall;
            }
            if (cause instanceof JsonProcessingException json) {
                return new IllegalArgumentException(
                        call.endpoint().method() + ": the request cannot be written as JSON", json);
            }
            root = cause;
        }
        String where = where(call);
        if (root instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new SeamConnectionException(where + "the thread was interrupted", root);
        }
        if (call.abortReason() != null) {
            return new SeamConnectionException(where + call.abortReason(), root);
        }
        SSLException tls = first(SSLException.class, thrown);
        if (tls != null) {
            return new SeamConnectionException(where + TlsFailures.reason(root, call.workspace().url()), tls);
        }
        if (root instanceof TimeoutException) {
            return new SeamConnectionException(where + "the time is up", root);
        }
        if (root instanceof UnknownHostException) {
            return new SeamConnectionException(where + "unknown host (" + root.getMessage() + ")", root);
        }
        if (root instanceof HttpProxyConnectException) {
            return refusedByProxy(root.getMessage(), root, call);
        }
        ConnectException noConnection = first(ConnectException.class, thrown);
        if (noConnection != null) {
            return new SeamConnectionException(where + "no connection (" + noConnection.getMessage() + ")", noConnection);
        }
        if (mayQuoteTheAnswer(root)) {
            IOException withoutQuote = new IOException("The answer is no valid HTTP, or the connection broke");
            withoutQuote.setStackTrace(root.getStackTrace());
            return new SeamConnectionException(where + "the connection broke, or what came is no valid HTTP", withoutQuote);
        }
        return new SeamConnectionException(where + Secrets.mask(String.valueOf(root.getMessage())), thrown);
    }

    /** @param cause null where the proxy's answer came as that of a server */
    static SeamConnectionException refusedByProxy(String answer, Throwable cause, Call call) {
        return new SeamConnectionException(where(call) + "the proxy refused (" + answer + ")", cause);
    }

    private static <T extends Throwable> T first(Class<T> type, Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return type.cast(cause);
    }

    private static String where(Call call) {
        return "No answer from Seam at " + call.workspace().url() + " to " + call.endpoint().method() + ": ";
    }

    /** A decoder's message holds what it stumbled over, which may be a part of a token. */
    private static boolean mayQuoteTheAnswer(Throwable root) {
        return root instanceof DecoderException || root instanceof Http2Exception || root instanceof IllegalArgumentException
                || root.getClass() == IOException.class;
    }
}
