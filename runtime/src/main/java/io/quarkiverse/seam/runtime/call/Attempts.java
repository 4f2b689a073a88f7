package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;

/** The attempts of one call. Decides whether another one follows, and what the result of the call is. */
final class Attempts {

    private final Call call;
    private final Time time;
    private final List<CallObservation> observations;
    private final List<SeamException> earlierFailures = new ArrayList<>(0);

    private boolean mayHaveActed;
    private volatile Attempt current;

    Attempts(Call call, List<CallObserver> observers, Time time) {
        this.call = call;
        this.time = time;
        this.observations = observations(call, observers);
    }

    private static List<CallObservation> observations(Call call, List<CallObserver> observers) {
        List<CallObservation> observations = List.of();
        for (CallObserver observer : observers) {
            CallObservation observation = observer.begin(call);
            if (observation != null) {
                observations = observations.isEmpty() ? new ArrayList<>(observers.size()) : observations;
                observations.add(observation);
            }
        }
        return observations;
    }

    Attempt next() {
        current = new Attempt(call, earlierFailures.size() + 1, observations);
        return current;
    }

    /** The last one that has begun. */
    Attempt current() {
        return current;
    }

    /** @return the delay before the next attempt; null if the call fails with this failure */
    Duration delayAfter(Throwable failure) {
        int retry = earlierFailures.size();
        if (time.isStopped() || retry >= call.workspace().retry().maxRetries() || !mayBeSentAgain(failure)) {
            return null;
        }
        Duration delay = call.workspace().retry().delayBefore(retry, current.retryAfter(), time.random());
        if (delay == null) {
            return null;
        }
        mayHaveActed |= current.isSent() && !(failure instanceof SeamRateLimitException);
        earlierFailures.add((SeamException) failure);
        return delay;
    }

    private boolean mayBeSentAgain(Throwable failure) {
        if (current.isFinal()) {
            return false;
        }
        if (failure instanceof SeamRateLimitException) {
            return true;
        }
        if (failure instanceof SeamConnectionException) {
            return (call.endpoint().idempotent() || !current.isSent()) && !Thread.currentThread().isInterrupted();
        }
        return failure instanceof SeamServerException && call.endpoint().idempotent();
    }

    /** Whether an earlier attempt may have removed what this one did not find. */
    boolean isDoneBy(Throwable failure) {
        return failure instanceof SeamNotFoundException && call.endpoint().removes() && mayHaveActed && !current.isFinal();
    }

    /** @param failure null if the call succeeded or was cancelled; the earlier failures are added to it as suppressed ones */
    void end(Throwable failure) {
        if (failure != null) {
            earlierFailures.stream().filter(earlier -> earlier != failure).forEach(failure::addSuppressed);
        }
        observations.forEach(observation -> observation.callEnds(current, failure));
    }
}
