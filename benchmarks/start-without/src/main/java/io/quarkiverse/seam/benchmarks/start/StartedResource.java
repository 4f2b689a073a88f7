package io.quarkiverse.seam.benchmarks.start;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers as soon as the application has started, and has nothing to do with Seam. */
@Path("/started")
public class StartedResource {

    @GET
    public String started() {
        return "started";
    }
}
