package io.quarkiverse.seam.runtime.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ContextResolver;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.quarkus.restclient.config.RestClientsConfig;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.tracing.TracingPolicy;

/**
 * The REST clients that do the HTTP, one for each interface, each built when it is first used. They differ from the
 * application's other REST clients in what is attached here, and in nothing else.
 */
public final class RestClientFactory implements Closeable {

    /** The key in {@code @RegisterRestClient}. */
    static final String CONFIG_KEY = "seam";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(RestClientFactory.class);

    /** Each call has a URL of its own, that of its workspace, so this one never reaches the network. */
    private static final URI NO_BASE_URI = URI.create("http://workspace.invalid");

    private final SeamJson json = new SeamJson();
    private final FailureMapper failures;
    private final CallRunner calls;
    private final boolean traced;
    private final Map<Class<?>, Object> clients = new ConcurrentHashMap<>();

    /** @param traced whether an observer creates the spans that Vert.x would create */
    public RestClientFactory(CallRunner calls, Time time, boolean traced) {
        this.calls = calls;
        this.failures = new FailureMapper(json, time);
        this.traced = traced;
        // The longest part of the first call: it goes on while the client is built.
        Infrastructure.getDefaultExecutor().execute(json::mapper);
    }

    public <T> T get(Class<T> api) {
        return api.cast(clients.computeIfAbsent(api, this::build));
    }

    @SuppressWarnings("unchecked")
    private Object build(Class<?> api) {
        RestClientBuilderImpl builder = (RestClientBuilderImpl) RestClientBuilderFactory.getInstance().newBuilder(api);
        if (!isConnectTimeoutSet(api)) {
            builder.connectTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        }
        long readTimeout = millis(builder, QuarkusRestClientProperties.READ_TIMEOUT);
        long connectTimeout = millis(builder, QuarkusRestClientProperties.CONNECT_TIMEOUT);
        EnvelopeReader envelopes = new EnvelopeReader(json);
        CredentialHeaders credentials = new CredentialHeaders();
        if (builder.getConfiguration().getProperty(QuarkusRestClientProperties.STATIC_HEADERS) instanceof Map<?, ?> headers) {
            builder.property(QuarkusRestClientProperties.STATIC_HEADERS,
                    CredentialHeaders.withoutCredentials((Map<String, String>) headers));
        }
        return builder
                .baseUri(NO_BASE_URI)
                // Seam does not redirect, and credentials must not follow where somebody else points to.
                .followRedirects(false)
                .property(QuarkusRestClientProperties.LOGGING_SCOPE, loggingScope(builder.getConfiguration()))
                .clientLogger(new SeamClientLogger())
                .clientOptionsCustomizer(options -> options
                        .setTracingPolicy(traced ? TracingPolicy.IGNORE : options.getTracingPolicy()))
                .clientRequestCustomizer(new RequestCustomizer(credentials, new ResponseDeadline(readTimeout)))
                // First of all filters, so that it runs on the thread that makes the call.
                .register(new CallFilter(calls, new CallDeadline(connectTimeout, readTimeout)), Integer.MIN_VALUE)
                .register(credentials, Integer.MIN_VALUE)
                .register(envelopes, Integer.MIN_VALUE)
                // Last of all interceptors, next to the readers.
                .register(new EnvelopeReaderShortcut(envelopes), Integer.MAX_VALUE)
                .register(failures, Integer.MIN_VALUE)
                .register(json, Map.of(ContextResolver.class, Integer.MIN_VALUE))
                .build(api);
    }

    private static long millis(RestClientBuilderImpl builder, String property) {
        return builder.getConfiguration().getProperty(property) instanceof Number millis ? millis.longValue() : 0;
    }

    /** The REST client's own default is a value of its global setting, so no other default of ours could stay below that. */
    private static boolean isConnectTimeoutSet(Class<?> api) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return config.getConfigMapping(RestClientsConfig.class).getClient(api).connectTimeout().isPresent()
                || config.getConfigValue("quarkus.rest-client.connect-timeout").getSourceOrdinal() != Integer.MIN_VALUE;
    }

    /** The scope "all" also logs the bytes on the wire, which no logger can mask: Seam's clients stop short of it. */
    private static LoggingScope loggingScope(Configuration configuration) {
        LoggingScope scope = configuration.hasProperty(QuarkusRestClientProperties.LOGGING_SCOPE)
                ? (LoggingScope) configuration.getProperty(QuarkusRestClientProperties.LOGGING_SCOPE)
                : ConfigProvider.getConfig().getOptionalValue("quarkus.rest-client.logging.scope", String.class)
                        .map(LoggingScope::forName).orElse(LoggingScope.NONE);
        return scope == LoggingScope.ALL ? LoggingScope.REQUEST_RESPONSE : scope;
    }

    @Override
    public void close() {
        for (Object client : clients.values()) {
            try {
                ((Closeable) client).close();
            } catch (IOException e) {
                LOG.debug("A REST client for Seam did not close", e);
            }
        }
    }
}
