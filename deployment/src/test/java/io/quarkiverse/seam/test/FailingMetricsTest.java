package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.HttpClientMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.observability.HttpResponse;

/**
 * What metrics of the HTTP client throw reaches the caller as it is, once: it is neither Seam nor the connection that fails.
 */
class FailingMetricsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Metrics.class);

    @Singleton
    public static class Metrics implements VertxOptionsCustomizer, ClientMetrics<Object, Object, HttpRequest, HttpResponse> {

        volatile String failing = "nothing";

        @Override
        public void accept(VertxOptions options) {
            options.setMetricsOptions(new MetricsOptions().setEnabled(true).setFactory(ignored -> new VertxMetrics() {
                @Override
                public HttpClientMetrics<?, ?, ?, ?> createHttpClientMetrics(HttpClientOptions client) {
                    return new HttpClientMetrics<Object, Object, Object, Object>() {
                        @Override
                        public ClientMetrics<Object, Object, HttpRequest, HttpResponse> createEndpointMetrics(
                                SocketAddress server, int maxPoolSize) {
                            return Metrics.this;
                        }
                    };
                }
            }));
        }

        @Override
        public void responseBegin(Object metric, HttpResponse response) {
            run("responseBegin");
        }

        @Override
        public void responseEnd(Object metric, long bytesRead) {
            run("responseEnd");
        }

        private void run(String hook) {
            if (hook.equals(failing)) {
                throw new IllegalArgumentException("Another meter has this name");
            }
        }
    }

    @Inject
    EveryWay everyWay;

    @Inject
    Metrics metrics;

    @ParameterizedTest
    @CsvSource({ "blocking,responseBegin", "reactive,responseBegin", "own,responseBegin", "blocking,responseEnd",
            "reactive,responseEnd" })
    void throwAsTheyDo(String way, String hook) {
        everyWay.server().answer(EveryWay.success());
        everyWay.server().forget();
        metrics.failing = hook;
        try {
            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "get")))
                    .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("Another meter has this name");
            assertThat(everyWay.server().requests()).hasSizeLessThan(2);
        } finally {
            metrics.failing = "nothing";
        }
    }
}
