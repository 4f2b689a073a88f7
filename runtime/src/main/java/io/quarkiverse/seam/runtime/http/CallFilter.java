package io.quarkiverse.seam.runtime.http;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallRunner;

/** Sends a request where its call goes, with the call's credentials. */
final class CallFilter implements ResteasyReactiveClientRequestFilter {

    private static final GenericType<Void> NOTHING = new GenericType<>(Void.class);

    private final CallRunner calls;
    /** By the URL of the workspace and the path. */
    private final Map<String, Map<String, URI>> uris = new ConcurrentHashMap<>();

    CallFilter(CallRunner calls) {
        this.calls = calls;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        Call call = calls.take();
        if (call == null) {
            throw new NotACallException("This client does not know as whom to call Seam: inject it, or get it from Seam");
        }
        request.setUri(uri(call, request.getUri()));
        String property = call.endpoint().bodyProperty();
        if (property != null) {
            request.setEntity(Map.of(property, request.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
        }
        if (request.getResponseType().getRawType() == void.class) {
            // Of which the REST client would read nothing: Seam also answers success with what is none.
            request.unwrap(RestClientRequestContext.class).setResponseType(NOTHING);
        }
        authenticate(call.credentials(), request.getHeaders());
        call.sending(request);
    }

    private URI uri(Call call, URI withoutWorkspace) {
        String url = call.workspace().url();
        String path = withoutWorkspace.getRawPath();
        String query = withoutWorkspace.getRawQuery();
        boolean hasParameters = query != null || !path.equals(call.endpoint().path());
        if (hasParameters) {
            return URI.create(url + path + (query == null ? "" : "?" + query));
        }
        Map<String, URI> ofWorkspace = uris.computeIfAbsent(url, first -> new ConcurrentHashMap<>());
        URI uri = ofWorkspace.get(path);
        if (uri == null) {
            uri = URI.create(url + path);
            ofWorkspace.put(path, uri);
        }
        return uri;
    }

    private static void authenticate(SeamCredentials credentials, MultivaluedMap<String, Object> headers) {
        if (credentials instanceof SeamCredentials.ApiKey apiKey) {
            bearer(apiKey.key(), headers);
        } else if (credentials instanceof SeamCredentials.PersonalAccessToken accessToken) {
            bearer(accessToken.token(), headers);
            headers.putSingle("seam-workspace", accessToken.workspaceId());
        } else if (credentials instanceof SeamCredentials.PublishableKey publishableKey) {
            headers.putSingle("seam-publishable-key", publishableKey.key());
        } else if (credentials instanceof SeamCredentials.ClientSessionToken sessionToken) {
            bearer(sessionToken.token(), headers);
            headers.putSingle("client-session-token", sessionToken.token());
        }
    }

    private static void bearer(String token, MultivaluedMap<String, Object> headers) {
        headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
