package io.quarkiverse.seam.it;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

/** The home page: what this application is, and a command to try. */
@Path("/")
public class HomeResource {

    @GET
    public String home(UriInfo request) {
        return "The sample application of Quarkus Seam, a client for the API of seam.co. " + tryIt(request.getBaseUri()) + "\n";
    }

    static String tryIt(URI sample) {
        return "Try: curl -u alice:" + SampleUsers.PASSWORD + " -X POST " + sample.resolve("/session");
    }
}
