package io.quarkiverse.seam.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;

/**
 * Has the REST client look for the reader of a type only once. It would do so for each answer, and where a client has a
 * reader of its own first copy all readers that there are, which costs twice the memory of reading a client session.
 * <p>
 * Also reads what a filter of the application returned in place of Seam, which may be the value alone.
 */
final class EnvelopeReaderShortcut implements ReaderInterceptor {

    private final EnvelopeReader envelopes;

    EnvelopeReaderShortcut(EnvelopeReader envelopes) {
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
