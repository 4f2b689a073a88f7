package io.quarkiverse.seam.runtime.observe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;

/**
 * Times each attempt, even if no response came. The timer has a name of its own: Prometheus takes meters of one name only
 * with the same tags, and those of other HTTP clients are not the extension's to change.
 */
public final class CallMetrics implements CallObserver {

    private static final String TIMER = "seam.client.requests";

    /** Upper bound on distinct error types; any further type is reported as {@code other}. */
    private static final int MOST_ERROR_TYPES = 200;

    private final MeterProvider<Timer> timers = Timer.builder(TIMER)
            .description("Attempts at calls to Seam")
            .withRegistry(Metrics.globalRegistry);
    private final Set<String> errorTypes = ConcurrentHashMap.newKeySet();

    @Override
    public CallObservation begin(Call call) {
        return new Attempts();
    }

    private String errorType(SeamException failure) {
        if (failure == null) {
            return "none";
        }
        if (!(failure instanceof SeamApiException response) || response.type() == null) {
            return failure.getClass().getSimpleName();
        }
        String type = response.type();
        if (errorTypes.contains(type) || errorTypes.size() < MOST_ERROR_TYPES && errorTypes.add(type)) {
            return type;
        }
        return "other";
    }

    private final class Attempts implements CallObservation {

        private Timer.Sample sample;

        @Override
        public void attemptBegins(Attempt attempt) {
            sample = Timer.start(Metrics.globalRegistry);
        }

        @Override
        public void attemptEnds(Attempt attempt, SeamException failure) {
            sample.stop(timers.withTags(Tags.of(
                    HttpCommonTags.method(attempt.request().getMethod()),
                    HttpCommonTags.uri(attempt.call().endpoint().path(), null, 0, false),
                    HttpCommonTags.status(attempt.status()),
                    HttpCommonTags.outcome(attempt.status()))
                    .and("seam.workspace", attempt.call().workspace().name(),
                            "seam.error.type", errorType(failure),
                            "seam.attempt", Integer.toString(attempt.number()))));
        }
    }
}
