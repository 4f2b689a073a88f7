package io.quarkiverse.seam.benchmarks.contenders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A MicroProfile REST client: credentials from a headers factory, failures from an exception mapper. */
@RegisterRestClient(configKey = "micro-profile")
@RegisterClientHeaders(MicroProfileSeam.Credentials.class)
@RegisterProvider(MicroProfileSeam.Failures.class)
@Path("/client_sessions")
public interface MicroProfileSeam {

    @POST
    @Path("/create")
    Envelope create(NewSession request);

    @ApplicationScoped
    class Credentials implements ClientHeadersFactory {

        @ConfigProperty(name = "quarkus.seam.api-key")
        String apiKey;

        @Override
        public MultivaluedMap<String, String> update(MultivaluedMap<String, String> incoming,
                MultivaluedMap<String, String> outgoing) {
            MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
            headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + apiKey);
            return headers;
        }
    }

    class Failures implements ResponseExceptionMapper<IllegalStateException> {

        @Override
        public IllegalStateException toThrowable(Response response) {
            return new IllegalStateException("Seam returned " + response.getStatus());
        }
    }
}
