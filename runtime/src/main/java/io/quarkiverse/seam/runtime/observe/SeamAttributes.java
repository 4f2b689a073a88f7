package io.quarkiverse.seam.runtime.observe;

import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.envelope.Secrets;

/** The attributes of a span that are specific to Seam, beside those of any HTTP client. */
final class SeamAttributes implements AttributesExtractor<Attempt, Attempt> {

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, Attempt attempt) {
        attributes.put("url.template", attempt.call().endpoint().path());
        attributes.put("seam.workspace", attempt.call().workspace().name());
    }

    @Override
    public void onEnd(AttributesBuilder attributes, Context context, Attempt attempt, Attempt end, Throwable failure) {
        SeamApiException response = failure instanceof SeamApiException api ? api : null;
        String requestId = response == null || response.requestId() == null ? end.requestId() : response.requestId();
        if (requestId != null) {
            attributes.put("seam.request_id", Secrets.mask(requestId));
        }
        if (response != null && response.type() != null) {
            attributes.put("error.type", response.type());
        }
    }
}
