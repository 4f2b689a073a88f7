package io.quarkiverse.seam.runtime.observe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;
import io.quarkus.micrometer.runtime.binder.RequestMetricInfo;

/**
 * Times each attempt under Micrometer's name for the requests of HTTP clients, also where no answer came, with what only
 * the extension knows as {@link SeamTags tags}.
 */
public final class CallMetrics implements CallObserver {

    /** Beyond this many of Seam's names for failures, of which some fifty are known, the others are one. */
    private static final int MOST_ERROR_TYPES = 200;

    private final HttpBinderConfiguration config;
    private final MeterProvider<Timer> timers;
    private final Set<String> errorTypes = ConcurrentHashMap.newKeySet();

    @Inject
    CallMetrics(HttpBinderConfiguration config) {
        this.config = config;
        this.timers = Timer.builder(config.getHttpClientRequestsName()).withRegistry(Metrics.globalRegistry);
    }

    @Override
    public CallObservation begin(Call call) {
        return config.isClientEnabled() ? new Attempts(call) : null;
    }

    private String errorType(SeamException failure) {
        if (failure == null) {
            return SeamTags.NONE;
        }
        if (!(failure instanceof SeamApiException answered) || answered.type() == null) {
            return failure.getClass().getSimpleName();
        }
        String type = answered.type();
        if (errorTypes.contains(type) || errorTypes.size() < MOST_ERROR_TYPES && errorTypes.add(type)) {
            return type;
        }
        return "other";
    }

    private final class Attempts implements CallObservation {

        private final Call call;
        private String method;
        private Timer.Sample sample;

        Attempts(Call call) {
            this.call = call;
        }

        @Override
        public void attemptBegins(ClientRequestContext request) {
            method = request.getMethod();
            sample = Timer.start(Metrics.globalRegistry);
        }

        @Override
        public void attemptEnds(SeamException failure) {
            String path = new RequestMetricInfo().getNormalizedUriPath(config.getClientMatchPatterns(),
                    config.getClientIgnorePatterns(), call.endpoint().path());
            if (path != null) {
                sample.stop(timers.withTags(Tags.of(
                        HttpCommonTags.method(method),
                        HttpCommonTags.uri(path, null, 0, false),
                        HttpCommonTags.status(call.status()),
                        HttpCommonTags.outcome(call.status()))
                        .and(SeamTags.of(call.workspace().name(), errorType(failure), call.attempt()))));
            }
        }
    }
}
