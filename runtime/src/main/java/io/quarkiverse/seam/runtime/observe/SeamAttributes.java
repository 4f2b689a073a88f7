package io.quarkiverse.seam.runtime.observe;

import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.http.Secrets;
import io.quarkiverse.seam.runtime.observe.CallTracing.Attempt;

/** What only the extension knows of a request. */
final class SeamAttributes implements AttributesExtractor<Attempt, Call> {

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, Attempt attempt) {
        attributes.put("url.template", attempt.call().endpoint().path());
        attributes.put("seam.workspace", attempt.call().workspace().name());
    }

    @Override
    public void onEnd(AttributesBuilder attributes, Context context, Attempt attempt, Call call, Throwable failure) {
        SeamApiException answered = failure instanceof SeamApiException answer ? answer : null;
        String requestId = answered == null || answered.requestId() == null ? call.requestId() : answered.requestId();
        if (requestId != null) {
            attributes.put("seam.request_id", Secrets.mask(requestId));
        }
        if (answered != null && answered.type() != null) {
            attributes.put("error.type", answered.type());
        }
    }
}
