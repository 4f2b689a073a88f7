package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.vertx.core.Context;

/** One call on its way: what is known from before, and what the attempts at it have come to. */
public final class Call {

    /** Under which the call is found in the Vert.x context and in the properties of its request. */
    public static final String KEY = Call.class.getName();

    private final Endpoint endpoint;
    private final ConfiguredWorkspace workspace;
    private final SeamCredentials credentials;
    private final List<SeamException> earlierFailures = new ArrayList<>(0);
    private final List<CallObservation> observations;
    private final AtomicBoolean attempting = new AtomicBoolean();

    private volatile ResteasyReactiveClientRequestContext request;
    private volatile boolean sent;
    private volatile boolean bodyNotWritten;
    private volatile boolean responseComplete;
    private volatile boolean failedInApplication;
    private volatile boolean mayHaveActed;
    private volatile Duration retryAfter;
    private volatile Runnable abandonRequest;
    private volatile boolean cancelled;
    private volatile Context context;
    private volatile int status;
    private volatile String requestId;
    private volatile long receivedBytes;
    private volatile String abortReason;

    public Call(Endpoint endpoint, ConfiguredWorkspace workspace, SeamCredentials credentials, List<CallObserver> observers) {
        this.endpoint = endpoint;
        this.workspace = workspace;
        this.credentials = credentials;
        this.observations = observations(observers);
    }

    private List<CallObservation> observations(List<CallObserver> observers) {
        List<CallObservation> observations = List.of();
        for (CallObserver observer : observers) {
            CallObservation observation = observer.begin(this);
            if (observation != null) {
                observations = observations.isEmpty() ? new ArrayList<>(observers.size()) : observations;
                observations.add(observation);
            }
        }
        return observations;
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public ConfiguredWorkspace workspace() {
        return workspace;
    }

    public SeamCredentials credentials() {
        return credentials;
    }

    /** Which attempt this is, 1 for the first. */
    public int attempt() {
        return earlierFailures.size() + 1;
    }

    /** The HTTP status of the answer to this attempt; 0 where none came. */
    public int status() {
        return status;
    }

    /** The id that Seam gave the request of this attempt; null where there is none. */
    public String requestId() {
        return requestId;
    }

    void beginAttempt() {
        request = null;
        sent = false;
        bodyNotWritten = false;
        responseComplete = false;
        failedInApplication = false;
        retryAfter = null;
        status = 0;
        requestId = null;
        receivedBytes = 0;
        abortReason = null;
    }

    public void sending(ResteasyReactiveClientRequestContext request) {
        this.request = request;
        context = request.getContext();
        context.putLocal(KEY, this);
        request.setProperty(KEY, this);
        attempting.set(true);
        observations.forEach(observation -> observation.attemptBegins(request));
    }

    public void answered(int status, String requestId) {
        this.status = status;
        this.requestId = requestId;
    }

    /** @return how many bytes of the answer have come in all */
    public long received(int bytes) {
        receivedBytes += bytes;
        return receivedBytes;
    }

    /** @throws SeamInvalidResponseException where there is no value since the answer had no body */
    void checkAnswer(Object answer) {
        Object value = answer instanceof RestResponse<?> response ? response.getEntity() : answer;
        if (value == null && receivedBytes == 0) {
            throw new SeamInvalidResponseException(endpoint.description() + ": Seam returned " + status + " without a body",
                    null);
        }
    }

    /** @param failure null where the attempt did not fail, or was cancelled */
    void endAttempt(Throwable failure) {
        abandonRequest = null;
        if (attempting.getAndSet(false)) {
            leaveContext();
            observations.forEach(observation -> observation.attemptEnds(failure instanceof SeamException seam ? seam : null));
        }
    }

    /** Contexts of calls that follow from each other are linked: no credentials are to hang on them. */
    public void leaveContext() {
        context.removeLocal(KEY);
    }

    /** @param failure null where the call did not fail, or was cancelled; it gets those of the earlier attempts */
    void end(Throwable failure) {
        if (failure != null) {
            earlierFailures.stream().filter(earlier -> earlier != failure).forEach(failure::addSuppressed);
        }
        observations.forEach(observation -> observation.callEnds(failure));
    }

    /**
     * A connection is there, so from now on Seam may have seen the request.
     *
     * @param abandonRequest ends it, for when nobody waits for the answer any more
     */
    public void markSent(Runnable abandonRequest) {
        sent = true;
        this.abandonRequest = abandonRequest;
    }

    /** Whether Seam may have seen the request of this attempt; not if a filter of the application responds instead. */
    public boolean isSent() {
        return sent;
    }

    /** Ends the request, or keeps it from being sent. */
    void cancel() {
        cancelled = true;
        cancelRequest();
    }

    /** Gives back the connection of a request whose response nobody reads. */
    public void cancelRequest() {
        Runnable abandon = abandonRequest;
        if (abandon != null) {
            abandon.run();
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** The extension itself ends the request. */
    public void abort(String reason) {
        abortReason = reason;
    }

    /** Why the extension ended the request; null where it did not. */
    public String abortReason() {
        return abortReason;
    }

    /** The request of this attempt; null if the REST client has not yet begun to prepare one. */
    public ResteasyReactiveClientRequestContext request() {
        return request;
    }

    /** Writing the body failed, so nothing was sent. */
    public void bodyNotWritten() {
        bodyNotWritten = true;
    }

    public boolean isBodyNotWritten() {
        return bodyNotWritten;
    }

    /** The whole response has arrived. */
    public void responseComplete() {
        responseComplete = true;
    }

    public boolean isResponseComplete() {
        return responseComplete;
    }

    /** The failure of this attempt comes from the application's own filter, provider or interceptor: it is final. */
    public void failedInApplication() {
        failedInApplication = true;
    }

    boolean isFailedInApplication() {
        return failedInApplication;
    }

    /** @param retryAfter how long Seam asks to wait; null if it does not */
    public void retryAfter(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** @return how long to wait before the next attempt; null if this failure is the call's own */
    Duration delayAfter(Throwable failure) {
        int retry = earlierFailures.size();
        if (retry >= workspace.retry().maxRetries() || !mayBeSentAgain(failure)) {
            return null;
        }
        Duration delay = workspace.retry().delayBefore(retry, retryAfter);
        if (delay == null) {
            return null;
        }
        mayHaveActed |= sent && !(failure instanceof SeamRateLimitException);
        earlierFailures.add((SeamException) failure);
        return delay;
    }

    private boolean mayBeSentAgain(Throwable failure) {
        if (failedInApplication) {
            return false;
        }
        if (failure instanceof SeamRateLimitException) {
            return true;
        }
        if (failure instanceof SeamConnectionException) {
            return (endpoint.idempotent() || !sent) && !Thread.currentThread().isInterrupted();
        }
        return failure instanceof SeamServerException && endpoint.idempotent();
    }

    /** Whether an earlier attempt has done what this one finds nothing left to do for. */
    boolean isDoneBy(Throwable failure) {
        return failure instanceof SeamNotFoundException && endpoint.idempotent() && endpoint.returnsNothing()
                && mayHaveActed && !failedInApplication;
    }
}
