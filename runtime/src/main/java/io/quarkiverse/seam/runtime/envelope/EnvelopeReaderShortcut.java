package io.quarkiverse.seam.runtime.envelope;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;

/**
 * Makes the REST client search for the reader of a type only once. Otherwise it would search for every response, and as this
 * client has a reader of its own, first copy the table of all readers, which takes twice the memory of reading a client
 * session.
 * <p>
 * Also reads the response that a filter of the application returns in place of Seam, which may lack the envelope.
 */
public final class EnvelopeReaderShortcut implements ReaderInterceptor {

    private final EnvelopeReader envelopes;

    public EnvelopeReaderShortcut(EnvelopeReader envelopes) {
        this.envelopes = envelopes;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Attempt attempt = Attempt.of(context);
        Call call = attempt == null ? null : attempt.call();
        if (attempt != null && !attempt.isSent()) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(body));
            if (!envelopes.isEnvelope(body)) {
                return envelopes.readPlain(context.getGenericType(), body);
            }
        }
        return envelopes.reads(context.getGenericType(), call == null ? null : call.endpoint())
                ? envelopes.read(context.getGenericType(), context.getHeaders(), context.getInputStream(), call)
                : context.proceed();
    }
}
