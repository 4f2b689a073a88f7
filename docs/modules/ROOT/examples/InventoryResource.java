package io.quarkiverse.seam.it;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkus.security.Authenticated;

/** Lists all devices, however many there are. */
@Path("/inventory")
@Authenticated
public class InventoryResource {

    // tag::all[]
    @Inject
    Devices devices;

    @GET
    public List<String> list() {
        try (Stream<Device> all = devices.listAll()) {
            return all.map(Device::deviceId).toList();
        }
    }
    // end::all[]
}
