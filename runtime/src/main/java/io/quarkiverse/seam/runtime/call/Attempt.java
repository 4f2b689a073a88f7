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
 * One attempt of a call: its request and its state. It is a property of the request, so everything that the REST client runs
 * for the request can find it.
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
     * For customizers of the HTTP request, which do not get the properties of the request.
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

    /** The HTTP status of the response; 0 if there is none. */
    public int status() {
        return status;
    }

    /** Seam's id of the request; null if there is none. */
    public String requestId() {
        return requestId;
    }

    /** The request; null if the REST client has not created it yet. */
    public ResteasyReactiveClientRequestContext request() {
        return request;
    }

    /** Called when the REST client has created the request. */
    public void begin(ResteasyReactiveClientRequestContext request) {
        this.request = request;
        request.setProperty(KEY, this);
        request.getContext().putLocal(KEY, this);
        observed.set(true);
        observations.forEach(observation -> observation.attemptBegins(this));
    }

    /**
     * Called when the request has a connection: from now on, Seam may have received it.
     *
     * @param abandonRequest releases the connection if nobody reads the response
     */
    public void markSent(Runnable abandonRequest) {
        sent = true;
        this.abandonRequest = abandonRequest;
    }

    /** Whether Seam may have received the request; false if a filter of the application responded instead. */
    public boolean isSent() {
        return sent;
    }

    /** Called if the body could not be written, so that nothing was sent. */
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

    /** @return the total number of bytes received so far */
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

    /** @param retryAfter from the header {@code Retry-After}; may be null */
    public void retryAfter(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    /** Called if the extension itself ends the request. */
    public void abort(String reason) {
        abortReason = reason;
    }

    /** Why the extension ended the request; null if it did not. */
    public String abortReason() {
        return abortReason;
    }

    /** Prevents further attempts, whatever the failure of this one is. */
    public void makeFinal() {
        isFinal = true;
    }

    boolean isFinal() {
        return isFinal;
    }

    /** Called if the failure comes from a filter, provider or interceptor of the application. */
    public void failedInApplication() {
        failedInApplication = true;
        isFinal = true;
    }

    boolean isFailedInApplication() {
        return failedInApplication;
    }

    /** Ends the request, or prevents it from being sent. */
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

    /** @throws SeamInvalidResponseException if there is no value because the response has no body */
    void checkReturned(Object returned) {
        Object value = returned instanceof RestResponse<?> response ? response.getEntity() : returned;
        if (value == null && receivedBytes == 0) {
            throw new SeamInvalidResponseException(
                    call.endpoint().description() + ": Seam returned " + status + " without a body", null);
        }
    }

    /** @param failure null if the attempt succeeded or was cancelled */
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
