package io.quarkiverse.seam.runtime.observe;

import jakarta.inject.Inject;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.Instrumenter;
import io.opentelemetry.instrumentation.api.semconv.http.HttpClientAttributesExtractor;
import io.opentelemetry.instrumentation.api.semconv.http.HttpClientRequestResendCount;
import io.opentelemetry.instrumentation.api.semconv.http.HttpSpanStatusExtractor;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;

/**
 * Creates a client span for each attempt, by OpenTelemetry's conventions for HTTP. Vert.x would end its own span before the
 * response is read, and so before Seam's error type is known.
 */
public final class CallTracing implements CallObserver {

    private final Instrumenter<Attempt, Attempt> instrumenter;

    @Inject
    CallTracing(OpenTelemetry openTelemetry) {
        AttemptAttributes attributes = new AttemptAttributes();
        this.instrumenter = Instrumenter.<Attempt, Attempt> builder(openTelemetry, "io.quarkiverse.seam",
                attempt -> attempt.request().getMethod() + " " + attempt.call().endpoint().path())
                .setSpanStatusExtractor(HttpSpanStatusExtractor.create(attributes))
                .addAttributesExtractor(HttpClientAttributesExtractor.create(attributes))
                .addAttributesExtractor(new SeamAttributes())
                .buildClientInstrumenter((attempt, name, value) -> attempt.request().getHeaders().putSingle(name, value));
    }

    @Override
    public boolean traces() {
        return true;
    }

    @Override
    public CallObservation begin(Call call) {
        return new Attempts(HttpClientRequestResendCount.initialize(Context.current()));
    }

    private final class Attempts implements CallObservation {

        private final Context parent;
        private Context span;

        Attempts(Context parent) {
            this.parent = parent;
        }

        @Override
        public void attemptBegins(Attempt attempt) {
            span = instrumenter.shouldStart(parent, attempt) ? instrumenter.start(parent, attempt) : null;
        }

        @Override
        public void attemptEnds(Attempt attempt, SeamException failure) {
            if (span != null) {
                instrumenter.end(span, attempt, attempt, failure);
            }
        }
    }
}
