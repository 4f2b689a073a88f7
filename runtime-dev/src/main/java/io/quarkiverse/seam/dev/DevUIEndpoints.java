package io.quarkiverse.seam.dev;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;

/** Calls any endpoint. Like {@link DevUIClientSessions}, it sends input to Seam unchanged. */
@RegisterRestClient(configKey = "seam")
public interface DevUIEndpoints {

    /** @param path without the slash at its start */
    @POST
    @Path("/{path}")
    @ResponseKey(ResponseKey.WHOLE_RESPONSE)
    @Idempotent
    JsonNode read(@Encoded @PathParam("path") String path, Map<String, Object> request);

    /** @param path without the slash at its start */
    @POST
    @Path("/{path}")
    @ResponseKey(ResponseKey.WHOLE_RESPONSE)
    JsonNode change(@Encoded @PathParam("path") String path, Map<String, Object> request);

    /**
     * Only the Dev Service has it.
     *
     * @param workspace as the Dev Service calls it
     */
    @GET
    @Path("/_fake/objects")
    @ResponseKey("objects")
    List<JsonNode> objects(@QueryParam("resource") String resource, @QueryParam("workspace") String workspace);
}
