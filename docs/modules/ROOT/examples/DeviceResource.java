package io.quarkiverse.seam.it;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.seam.Idempotent;

/** Calls an endpoint that the extension has no client for. */
@Path("/devices")
public class DeviceResource {

    // tag::interface[]
    @RegisterRestClient(configKey = "seam")
    public interface Devices {

        @POST
        @Path("/devices/list")
        @Idempotent
        List<Device> list(Map<String, Object> request);
    }

    public record Device(String deviceId, String displayName) {
    }
    // end::interface[]

    // tag::inject[]
    @Inject
    @RestClient
    Devices devices;
    // end::inject[]

    @GET
    public List<Device> list() {
        return devices.list(Map.of());
    }
}
