package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;

/**
 * Sets the credentials of a call on its request, out of reach of everything that the application registers for REST clients.
 * They are set on the HTTP request itself, once it has a connection: the headers that filters and interceptors can see never
 * contain them, and headers that the application sets under the same names are removed. Must be the outermost writer
 * interceptor, since the REST client copies the headers after the last one has returned.
 */
final class CredentialHeaders implements WriterInterceptor {

    private static final Logger LOG = Logger.getLogger(CredentialHeaders.class);

    private static final String WORKSPACE = "seam-workspace";
    static final String PUBLISHABLE_KEY = "seam-publishable-key";
    static final String CLIENT_SESSION_TOKEN = "client-session-token";

    private static final Set<String> NAMES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    static {
        NAMES.addAll(List.of(HttpHeaders.AUTHORIZATION, WORKSPACE, PUBLISHABLE_KEY, CLIENT_SESSION_TOKEN));
    }

    /** @return the headers of {@code quarkus.rest-client.seam.headers}, without those for credentials */
    static Map<String, String> withoutCredentials(Map<String, String> staticHeaders) {
        return staticHeaders.entrySet().stream()
                .filter(header -> {
                    boolean ofCredentials = NAMES.contains(header.getKey());
                    if (ofCredentials) {
                        LOG.warnf(
                                "quarkus.rest-client.seam.headers.\"%s\" is ignored: the workspace's credentials are sent instead",
                                header.getKey());
                    }
                    return !ofCredentials;
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(HttpClientRequest request, Attempt attempt) {
        attempt.request().getHeaders().keySet().removeIf(NAMES::contains);
        authenticate(attempt.call().credentials(), request.headers());
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        try {
            context.proceed();
        } catch (Throwable failure) {
            Attempt attempt = Attempt.of(context);
            if (attempt != null) {
                attempt.bodyNotWritten();
            }
            throw failure;
        }
        NAMES.forEach(context.getHeaders()::remove);
    }

    private static void authenticate(SeamCredentials credentials, MultiMap headers) {
        if (credentials instanceof SeamCredentials.ApiKey apiKey) {
            bearer(apiKey.key(), headers);
        } else if (credentials instanceof SeamCredentials.PersonalAccessToken accessToken) {
            bearer(accessToken.token(), headers);
            if (accessToken.workspaceId() != null) {
                headers.set(WORKSPACE, accessToken.workspaceId());
            }
        } else if (credentials instanceof SeamCredentials.PublishableKey publishableKey) {
            headers.set(PUBLISHABLE_KEY, publishableKey.key());
        } else if (credentials instanceof SeamCredentials.ClientSessionToken sessionToken) {
            bearer(sessionToken.token(), headers);
            headers.set(CLIENT_SESSION_TOKEN, sessionToken.token());
        }
    }

    private static void bearer(String token, MultiMap headers) {
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
