package io.quarkiverse.seam.runtime.observe;

import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.http.Secrets;
import io.quarkiverse.seam.runtime.observe.CallTracing.Attempt;

/** The attributes of a span that are specific to Seam, beside those of any HTTP client. */
final class SeamAttributes implements AttributesExtractor<Attempt, Call> {

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, Attempt attempt) {
        attributes.put("url.template", attempt.call().endpoint().path());
        attributes.put("seam.workspace", attempt.call().workspace().name());
    }

    @Override
    public void onEnd(AttributesBuilder attributes, Context context, Attempt attempt, Call call, Throwable failure) {
        SeamApiException error = failure instanceof SeamApiException apiException ? apiException : null;
        String requestId = error == null || error.requestId() == null ? call.requestId() : error.requestId();
        if (requestId != null) {
            attributes.put("seam.request_id", Secrets.mask(requestId));
        }
        if (error != null && error.type() != null) {
            attributes.put("error.type", error.type());
        }
    }
}
