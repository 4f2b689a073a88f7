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
 * Measures the time of each attempt, even if there was no response. The timer has its own name, since Prometheus requires
 * that all meters with the same name have the same tags, and the meters of other HTTP clients must not change.
 */
public final class CallMetrics implements CallObserver {

    private static final String TIMER = "seam.client.requests";

    /** Upper bound on distinct error types; any further type is reported as {@code other}. */
    private static final int MAX_ERROR_TYPES = 200;

    private final MeterProvider<Timer> timers = Timer.builder(TIMER)
            .description("Requests to Seam, including retries")
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
        if (errorTypes.contains(type) || errorTypes.size() < MAX_ERROR_TYPES && errorTypes.add(type)) {
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
