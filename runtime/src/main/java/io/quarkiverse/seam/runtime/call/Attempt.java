package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.vertx.core.Context;

/**
 * One attempt at a call: its request, and what has become of it. It is a property of the request, so everything that the
 * REST client runs for the request finds it there.
 */
public final class Attempt {

    private static final String KEY = Attempt.class.getName();

    private final Call call;
    private final int number;
    private final List<CallObservation> observations;
    private final AtomicBoolean observed = new AtomicBoolean();

    private volatile ResteasyReactiveClientRequestContext request;
    private volatile boolean sent;
    private volatile boolean bodyNotWritten;
    private volatile boolean responseComplete;
    private volatile boolean isFinal;
    private volatile boolean failedInApplication;
    private volatile Duration retryAfter;
    private volatile Runnable abandonRequest;
    private volatile boolean cancelled;
    private volatile int status;
    private volatile String requestId;
    private volatile long receivedBytes;
    private volatile String abortReason;

    Attempt(Call call, int number, List<CallObservation> observations) {
        this.call = call;
        this.number = number;
        this.observations = observations;
    }

    /** @return null if the request was not made by a client of this extension */
    public static Attempt of(ClientRequestContext request) {
        return (Attempt) request.getProperty(KEY);
    }

    /** @return null if the request was not made by a client of this extension */
    public static Attempt of(InterceptorContext request) {
        return (Attempt) request.getProperty(KEY);
    }

    /** @return null if the request was not made by a client of this extension */
    public static Attempt of(RestClientRequestContext request) {
        return (Attempt) request.getProperties().get(KEY);
    }

    /**
     * For what customizes the HTTP request, which the REST client gives no properties.
     *
     * @param context of the request
     * @return null if the attempt has already ended
     */
    public static Attempt take(Context context) {
        Attempt attempt = context.getLocal(KEY);
        context.removeLocal(KEY);
        return attempt;
    }

    public Call call() {
        return call;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    /** The HTTP status of the response; 0 if none has come. */
    public int status() {
        return status;
    }

    /** The id that Seam gave the request; null if there is none. */
    public String requestId() {
        return requestId;
    }

    /** The request; null if the REST client has not yet begun to prepare it. */
    public ResteasyReactiveClientRequestContext request() {
        return request;
    }

    /** The REST client begins to prepare the request. */
    public void begin(ResteasyReactiveClientRequestContext request) {
        this.request = request;
        request.setProperty(KEY, this);
        request.getContext().putLocal(KEY, this);
        observed.set(true);
        observations.forEach(observation -> observation.attemptBegins(this));
    }

    /**
     * The request has a connection, so from now on Seam may have seen it.
     *
     * @param abandonRequest gives back the connection of a request whose response nobody reads
     */
    public void markSent(Runnable abandonRequest) {
        sent = true;
        this.abandonRequest = abandonRequest;
    }

    /** Whether Seam may have seen the request; it has not if a filter of the application responds instead. */
    public boolean isSent() {
        return sent;
    }

    /** Writing the body failed, so nothing was sent. */
    public void bodyNotWritten() {
        bodyNotWritten = true;
    }

    public boolean isBodyNotWritten() {
        return bodyNotWritten;
    }

    public void responseBegins(int status, String requestId) {
        this.status = status;
        this.requestId = requestId;
    }

    /** @return how many bytes of the response have come in all */
    public long received(int bytes) {
        receivedBytes += bytes;
        return receivedBytes;
    }

    public void responseComplete() {
        responseComplete = true;
    }

    public boolean isResponseComplete() {
        return responseComplete;
    }

    /** @param retryAfter how long Seam asks to wait; null if it does not */
    public void retryAfter(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    /** The extension itself ends the request. */
    public void abort(String reason) {
        abortReason = reason;
    }

    /** Why the extension ended the request; null if it did not. */
    public String abortReason() {
        return abortReason;
    }

    /** No attempt follows this one, whatever its failure is. */
    public void makeFinal() {
        isFinal = true;
    }

    boolean isFinal() {
        return isFinal;
    }

    /** The failure comes from the application's own filter, provider or interceptor. */
    public void failedInApplication() {
        failedInApplication = true;
        isFinal = true;
    }

    boolean isFailedInApplication() {
        return failedInApplication;
    }

    /** Ends the request, or keeps it from being sent. */
    public void cancel() {
        cancelled = true;
        abandonRequest();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public void abandonRequest() {
        Runnable abandon = abandonRequest;
        if (abandon != null) {
            abandon.run();
        }
    }

    /** @throws SeamInvalidResponseException if there is no value because the response had no body */
    void checkReturned(Object returned) {
        Object value = returned instanceof RestResponse<?> response ? response.getEntity() : returned;
        if (value == null && receivedBytes == 0) {
            throw new SeamInvalidResponseException(
                    call.endpoint().description() + ": Seam returned " + status + " without a body", null);
        }
    }

    /** @param failure null if the attempt did not fail, or was cancelled */
    void end(Throwable failure) {
        abandonRequest = null;
        if (observed.getAndSet(false)) {
            // Contexts of calls that follow from each other are linked, and credentials must not stay there.
            request.getContext().removeLocal(KEY);
            SeamException seam = failure instanceof SeamException exception ? exception : null;
            observations.forEach(observation -> observation.attemptEnds(this, seam));
        }
    }
}
