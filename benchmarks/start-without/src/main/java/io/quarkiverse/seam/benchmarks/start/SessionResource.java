package io.quarkiverse.seam.benchmarks.start;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.benchmarks.start.PlainSeam.Envelope;
import io.quarkiverse.seam.benchmarks.start.PlainSeam.NewSession;
import io.quarkiverse.seam.benchmarks.start.PlainSeam.Session;

@Path("/sessions")
public class SessionResource {

    @RestClient
    PlainSeam seam;

    @ConfigProperty(name = "seam.api-key")
    String apiKey;

    @POST
    @Path("/{user}")
    public Session create(@RestPath String user) {
        Envelope envelope = seam.create("Bearer " + apiKey, new NewSession(user));
        if (!envelope.ok()) {
            throw new IllegalStateException("Seam rejected the request");
        }
        return envelope.clientSession();
    }
}
