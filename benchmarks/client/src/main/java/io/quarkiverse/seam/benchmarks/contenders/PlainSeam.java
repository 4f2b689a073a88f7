package io.quarkiverse.seam.benchmarks.contenders;

import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import io.smallrye.mutiny.Uni;

/** A Quarkus REST client without the extension. */
@RegisterRestClient(configKey = "plain")
@Path("/client_sessions")
public interface PlainSeam {

    @POST
    @Path("/create")
    Envelope create(@HeaderParam("Authorization") String authorization, NewSession request);

    @POST
    @Path("/create")
    Uni<Envelope> createUni(@HeaderParam("Authorization") String authorization, NewSession request);

    @POST
    @Path("/list")
    SessionList list(@HeaderParam("Authorization") String authorization, NewSession request);

    /** The same with the REST client's default number of connections. */
    @RegisterRestClient(configKey = "plain-default-pool")
    @Path("/client_sessions")
    interface DefaultPool {

        @POST
        @Path("/create")
        Envelope create(@HeaderParam("Authorization") String authorization, NewSession request);
    }

    /** The envelope of a list. */
    @JsonNaming(SnakeCaseStrategy.class)
    record SessionList(List<Session> clientSessions, boolean ok) {
    }
}
