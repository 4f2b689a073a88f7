package io.quarkiverse.seam.runtime.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ContextResolver;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

import com.fasterxml.jackson.databind.Module;

import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.envelope.EnvelopeReader;
import io.quarkiverse.seam.runtime.envelope.EnvelopeReaderShortcut;
import io.quarkiverse.seam.runtime.envelope.SeamJson;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.quarkus.restclient.config.RestClientsConfig;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.tracing.TracingPolicy;

/**
 * Builds the REST clients that send the requests, one for each interface, when it is first used. They differ from other REST
 * clients of the application only in what is registered here.
 */
public final class RestClientFactory implements Closeable {

    /** The config key in {@code @RegisterRestClient}. */
    public static final String CONFIG_KEY = "seam";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(RestClientFactory.class);

    /** Never called, since each call uses the URL of its workspace. */
    private static final URI NO_BASE_URI = URI.create("http://workspace.invalid");

    private final SeamJson json;
    private final FailureMapper failures;
    private final CallRunner calls;
    private final boolean traced;
    private final Map<Class<?>, Object> clients = new ConcurrentHashMap<>();

    /**
     * @param jacksonModules those that the build found
     * @param traced whether the extension itself creates spans, in place of those of Vert.x
     */
    public RestClientFactory(CallRunner calls, Time time, List<Module> jacksonModules, boolean traced) {
        this.json = new SeamJson(jacksonModules);
        this.calls = calls;
        this.failures = new FailureMapper(json, time);
        this.traced = traced;
        // Creating the mapper takes most of the time of the first call, so it runs while the client is built.
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
                // Seam does not redirect, and the credentials must not be sent to another server.
                .followRedirects(false)
                .property(QuarkusRestClientProperties.LOGGING_SCOPE, loggingScope(builder.getConfiguration()))
                .clientLogger(new SeamClientLogger())
                .clientOptionsCustomizer(options -> options
                        .setTracingPolicy(traced ? TracingPolicy.IGNORE : options.getTracingPolicy()))
                .clientRequestCustomizer(new RequestCustomizer(credentials, new ResponseDeadline(readTimeout)))
                // Before all other filters, so that it runs on the thread of the caller.
                .register(new CallFilter(calls, new CallDeadline(connectTimeout, readTimeout)), Integer.MIN_VALUE)
                .register(credentials, Integer.MIN_VALUE)
                .register(envelopes, Integer.MIN_VALUE)
                // After all other interceptors, directly before the readers.
                .register(new EnvelopeReaderShortcut(envelopes), Integer.MAX_VALUE)
                .register(failures, Integer.MIN_VALUE)
                .register(json, Map.of(ContextResolver.class, Integer.MIN_VALUE))
                .build(api);
    }

    private static long millis(RestClientBuilderImpl builder, String property) {
        return builder.getConfiguration().getProperty(property) instanceof Number millis ? millis.longValue() : 0;
    }

    /**
     * The default of this extension cannot be an expression with the global setting, as the others are: that setting always has
     * a value, which is the REST client's own default.
     */
    private static boolean isConnectTimeoutSet(Class<?> api) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return config.getConfigMapping(RestClientsConfig.class).getClient(api).connectTimeout().isPresent()
                || config.getConfigValue("quarkus.rest-client.connect-timeout").getSourceOrdinal() != Integer.MIN_VALUE;
    }

    /** The scope "all" also logs the bytes on the wire, which no logger can mask, so it is reduced to request-response. */
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
                LOG.debug("A REST client for Seam could not be closed", e);
            }
        }
    }
}
