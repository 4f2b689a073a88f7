package io.quarkiverse.seam.runtime.http;

import java.io.IOException;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.Endpoint;

/**
 * Has the REST client look for the reader of a type only once. It would do so for each answer, and where a client has a
 * reader of its own first copy all readers that there are, which costs twice the memory of reading a client session.
 */
final class EnvelopeReaderShortcut implements ReaderInterceptor {

    private final EnvelopeReader envelopes;

    EnvelopeReaderShortcut(EnvelopeReader envelopes) {
        this.envelopes = envelopes;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Endpoint endpoint = EnvelopeReader.endpoint(context.getProperty(Call.KEY));
        return envelopes.reads(context.getGenericType(), endpoint)
                ? envelopes.read(context.getGenericType(), context.getHeaders(), context.getInputStream(), endpoint)
                : context.proceed();
    }
}
