package io.quarkiverse.seam.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.impl.ClientRequestContextImpl;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.envelope.ErrorEnvelope;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkiverse.seam.runtime.http.RestClientFactory;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;

/**
 * Records what the application's REST clients for Seam send and receive. MicroProfile REST Client loads it as a service, so
 * that the runtime module does not depend on it, and an application in production does not contain it.
 */
public final class RequestRecorder implements RestClientListener {

    @Override
    public void onNewClient(Class<?> api, RestClientBuilder builder) {
        RegisterRestClient annotation = api.getAnnotation(RegisterRestClient.class);
        if (annotation == null || !annotation.configKey().equals(RestClientFactory.CONFIG_KEY)
                || api == DevUIClientSessions.class || api == DevUIEndpoints.class) {
            return;
        }
        InstanceHandle<RequestLog> log = Arc.container().instance(RequestLog.class);
        InstanceHandle<DevWorkspaces> workspaces = Arc.container().instance(DevWorkspaces.class);
        if (log.isAvailable() && workspaces.isAvailable()) {
            Recording recording = new Recording(log.get(), workspaces.get());
            // Directly after the first filter of all, which sets the URL.
            builder.register(recording, Integer.MIN_VALUE + 1);
            ((RestClientBuilderImpl) builder).clientRequestCustomizer(recording::recordResponseBody);
        }
    }

    private record Recording(RequestLog log, DevWorkspaces workspaces)
            implements
                ResteasyReactiveClientRequestFilter,
                WriterInterceptor {

        @Override
        public void filter(ResteasyReactiveClientRequestContext request) {
            Attempt attempt = Attempt.of(request);
            if (attempt == null) {
                return;
            }
            Exchange exchange = new Exchange(request.getMethod(), request.getUri(),
                    workspaces.label(attempt.call().workspace()));
            request.getContext().putLocal(Exchange.KEY, exchange);
            request.setProperty(Exchange.KEY, exchange);
            RestClientRequestContext context = ((ClientRequestContextImpl) request).getRestClientRequestContext();
            context.getResult().whenComplete((response, failure) -> log.add(exchange.end(context, failure)));
        }

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            if (context.getProperty(Exchange.KEY) instanceof Exchange exchange) {
                context.setOutputStream(
                        new CopyingOutputStream(context.getOutputStream(), exchange.requestBody::appendBytes));
            }
            context.proceed();
        }

        void recordResponseBody(HttpClientRequest request) {
            Exchange exchange = Vertx.currentContext().getLocal(Exchange.KEY);
            if (exchange != null) {
                request.response().onSuccess(response -> response.body().onSuccess(exchange.responseBody::appendBuffer));
            }
        }
    }

    /** A request that has no response yet. */
    private static final class Exchange {

        static final String KEY = Exchange.class.getName();

        private static final int MAX_BODY_BYTES = 64 * 1024;

        private final Instant at = Instant.now();
        private final long start = System.nanoTime();
        private final String method;
        private final URI uri;
        private final String workspace;
        private final Buffer requestBody = Buffer.buffer();
        private final Buffer responseBody = Buffer.buffer();

        Exchange(String method, URI uri, String workspace) {
            this.method = method;
            this.uri = uri;
            this.workspace = workspace;
        }

        LongFunction<DevRequest> end(RestClientRequestContext context, Throwable failure) {
            int status = context.getResponseStatus();
            String requestId = context.getResponseHeaders() == null ? null
                    : context.getResponseHeaders().getFirst(ErrorEnvelope.REQUEST_ID_HEADER);
            long durationMillis = (System.nanoTime() - start) / 1_000_000;
            return id -> new DevRequest(id, at.toString(), method, url(), Secrets.mask(uri.getRawPath()), workspace, status,
                    durationMillis, requestId, text(requestBody), text(responseBody), status == 0 ? reason(failure) : null);
        }

        private String url() {
            String query = uri.getRawQuery();
            return uri.getScheme() + "://" + uri.getRawAuthority() + Secrets.mask(uri.getRawPath())
                    + (query == null ? "" : '?' + query.replaceAll("=[^&]*", '=' + Secrets.MASK));
        }

        private static String text(Buffer body) {
            if (body.length() == 0) {
                return null;
            }
            String text = body.getString(0, Math.min(body.length(), MAX_BODY_BYTES), StandardCharsets.UTF_8.name());
            return Secrets.maskJson(text) + (body.length() > MAX_BODY_BYTES ? "…" : "");
        }

        /** Uses only messages that are known not to quote the response. */
        private static String reason(Throwable failure) {
            Throwable root = failure;
            while (root != null && !(root instanceof SeamException) && root.getCause() != null) {
                root = root.getCause();
            }
            if (root instanceof SeamException || root instanceof ConnectException || root instanceof UnknownHostException
                    || root instanceof TimeoutException) {
                return Secrets.mask(String.valueOf(root.getMessage()));
            }
            return root == null ? "No response" : "No response (" + root.getClass().getSimpleName() + ")";
        }
    }

    private static final class CopyingOutputStream extends OutputStream {

        private final OutputStream target;
        private final Consumer<byte[]> copy;

        CopyingOutputStream(OutputStream target, Consumer<byte[]> copy) {
            this.target = target;
            this.copy = copy;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] { (byte) b }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            copy.accept(Arrays.copyOfRange(bytes, offset, offset + length));
            target.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
