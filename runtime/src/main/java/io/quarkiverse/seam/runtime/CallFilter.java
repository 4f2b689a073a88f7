package io.quarkiverse.seam.runtime;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.seam.SeamCredentials;

/** Sends a request where its call goes, with the call's credentials. */
final class CallFilter implements ResteasyReactiveClientRequestFilter {

    private final SeamCalls calls;

    CallFilter(SeamCalls calls) {
        this.calls = calls;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        SeamCall call = calls.take();
        if (call == null) {
            throw new NotACallException("This client does not know as whom to call Seam: inject it, or get it from Seam");
        }
        URI uri = request.getUri();
        request.setUri(URI.create(call.workspace().url() + uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
        String property = call.endpoint().bodyProperty();
        if (property != null) {
            request.setEntity(Map.of(property, request.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
        }
        authenticate(call.credentials(), request.getHeaders());
        call.sending(request);
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
