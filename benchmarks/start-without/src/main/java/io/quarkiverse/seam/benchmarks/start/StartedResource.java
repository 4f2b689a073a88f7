package io.quarkiverse.seam.benchmarks.start;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Responds as soon as the application has started, without a call to Seam. */
@Path("/started")
public class StartedResource {

    @GET
    public String started() {
        return "started";
    }
}
