package io.quarkiverse.seam.runtime.http;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Endpoint.Returning;

/** Sets the URL of a request. {@link CredentialHeaders} adds the credentials later. */
final class CallFilter implements ResteasyReactiveClientRequestFilter {

    private static final GenericType<Void> NOTHING = new GenericType<>(Void.class);

    private final CallRunner calls;
    private final CallDeadline callDeadline;
    /** The URLs, by the URL of the workspace and the path. */
    private final Map<String, Map<String, URI>> uris = new ConcurrentHashMap<>();

    CallFilter(CallRunner calls, CallDeadline callDeadline) {
        this.calls = calls;
        this.callDeadline = callDeadline;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        Attempt attempt = calls.take();
        if (attempt == null) {
            throw new IllegalStateException("This client has no credentials. Inject it, or obtain it from a Seam instance, "
                    + "instead of building it yourself.");
        }
        Call call = attempt.call();
        request.setUri(uri(call, request.getUri()));
        String property = call.endpoint().bodyProperty();
        if (property != null) {
            // The parameter has @JsonProperty: it is the only field of the request
            request.setEntity(Map.of(property, request.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
        }
        if (request.getResponseType().getRawType() == void.class) {
            // The REST client skips the body of void methods, but Seam may report a failure with status 200.
            request.unwrap(RestClientRequestContext.class).setResponseType(NOTHING);
        }
        attempt.begin(request);
        if (call.endpoint().returning() == Returning.BLOCKING) {
            callDeadline.watch(attempt);
        }
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
}
