package io.quarkiverse.seam.it.operations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.seam.clientsessions.ClientSession;

/** Calls Seam through its own interface, with the user in the URL, where it does not belong. */
@Path("/query")
public class QueryResource {

    @RestClient
    Sessions sessions;

    @GET
    @Path("/{user}")
    public String id(@RestPath String user) {
        return sessions.get(user).clientSessionId();
    }

    @RegisterRestClient(configKey = "seam")
    @Path("/client_sessions")
    public interface Sessions {

        @GET
        @Path("/get")
        ClientSession get(@RestQuery("user_identifier_key") String user);
    }
}
