package io.quarkiverse.seam.test;

import java.io.Closeable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PfxOptions;

/** The counterpart of {@link RawSeam} for HTTP/2: a server at {@link RawSeam#url(String)}. */
final class VertxSeam implements Closeable {

    record Request(HttpVersion version, String path, String authorization, HttpConnection connection) {
    }

    private final Vertx vertx = Vertx.vertx();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile Handler<HttpServerRequest> answer = VertxSeam::succeed;

    /** @param name as passed to {@link RawSeam#url(String)} */
    VertxSeam(String name, HttpServerOptions options) {
        URI url = URI.create(RawSeam.url(name));
        await(vertx.createHttpServer(options.setHost(url.getHost()).setPort(url.getPort()))
                .requestHandler(request -> {
                    requests.add(new Request(request.version(), request.path(), request.getHeader("Authorization"),
                            request.connection()));
                    answer.handle(request);
                }).listen());
    }

    /** With TLS, {@link Certificates#SERVER}, and ALPN for these versions. */
    static HttpServerOptions tls(HttpVersion... versions) {
        return new HttpServerOptions().setSsl(true).setUseAlpn(true).setAlpnVersions(List.of(versions))
                .setKeyCertOptions(new PfxOptions().setPath(Certificates.keyStorePath(Certificates.SERVER).toString())
                        .setPassword(Certificates.PASSWORD));
    }

    static void succeed(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "application/json").end(EveryWay.success(request.path()));
    }

    /** The response to every request from now on. */
    VertxSeam answer(Handler<HttpServerRequest> answer) {
        this.answer = answer;
        return this;
    }

    /** All requests since the start or the last {@link #forget()}, oldest first. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static void await(Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
