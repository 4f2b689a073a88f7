package io.quarkiverse.seam.runtime.webhook;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Reads the body of a request up to a limit. */
final class BodyReader {

    /** Far more than any event has. */
    static final int MAX_BYTES = 1024 * 1024;
    /**
     * Most clients send the whole body before they read the response. So the rest of a body that is too large is read and
     * discarded, up to this length. After that, the response is sent and the connection closed.
     */
    private static final int MAX_DISCARDED_BYTES = 16 * MAX_BYTES;

    private BodyReader() {
    }

    /** @param received gets the body, or null if it is too large; not called if the connection breaks */
    static void read(RoutingContext routing, Consumer<Buffer> received) {
        // An extension of the application may have read all bodies.
        if (routing.body().available()) {
            Buffer body = routing.body().buffer();
            received.accept(body.length() > MAX_BYTES ? null : body);
            return;
        }
        HttpServerRequest request = routing.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            routing.response().writeContinue();
        }
        Collector collector = new Collector(routing, received);
        request.handler(collector::add);
        request.endHandler(end -> collector.end());
        request.resume();
    }

    private static final class Collector {

        private final RoutingContext routing;
        private final Consumer<Buffer> received;
        private Buffer body = Buffer.buffer();
        private int length;
        private boolean ended;

        Collector(RoutingContext routing, Consumer<Buffer> received) {
            this.routing = routing;
            this.received = received;
        }

        void add(Buffer chunk) {
            if (ended) {
                return;
            }
            length += chunk.length();
            if (length <= MAX_BYTES) {
                body.appendBuffer(chunk);
            } else {
                body = null;
                if (length > MAX_DISCARDED_BYTES) {
                    if (routing.request().version() != HttpVersion.HTTP_2) {
                        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                    }
                    routing.addEndHandler(sent -> routing.request().connection().close());
                    end();
                }
            }
        }

        void end() {
            if (!ended) {
                ended = true;
                received.accept(body);
            }
        }
    }
}
