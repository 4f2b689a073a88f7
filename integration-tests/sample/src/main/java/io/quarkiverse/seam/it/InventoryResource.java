package io.quarkiverse.seam.it;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.ListDevicesRequest;
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
        List<String> ids = new ArrayList<>();
        ListDevicesRequest request = ListDevicesRequest.builder().limit(2).build();
        SeamPage<Device> page;
        do {
            page = devices.list(request);
            page.items().forEach(device -> ids.add(device.deviceId()));
            request = request.toBuilder().pageCursor(page.nextPageCursor()).build();
        } while (page.hasNextPage());
        return ids;
    }
    // end::all[]
}
