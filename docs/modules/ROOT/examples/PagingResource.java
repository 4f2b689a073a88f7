package io.quarkiverse.seam.it;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.smallrye.mutiny.Multi;

/** Lists devices, of which there may be more than a page. */
@Path("/paging")
public class PagingResource {

    // tag::stream[]
    @Inject
    Devices devices;

    @GET
    @Path("/device/{name}")
    public String idOf(@RestPath String name) {
        try (Stream<Device> all = devices.listAll()) {
            return all.filter(device -> name.equals(device.displayName())).findFirst()
                    .orElseThrow(NotFoundException::new).deviceId();
        }
    }
    // end::stream[]

    // tag::multi[]
    @Inject
    Devices.Reactive reactiveDevices;

    public record Name(String id, String name) {
    }

    @GET
    @Path("/names")
    public Multi<Name> names() {
        return reactiveDevices.listAll(ListDevicesRequest.builder().limit(100).build())
                .map(device -> new Name(device.deviceId(), device.displayName()));
    }
    // end::multi[]

    // tag::page[]
    public record Page(List<String> devices, String next) {
    }

    @GET
    @Path("/page")
    public Page page(@RestQuery String cursor) {
        SeamPage<Device> page = devices.list(ListDevicesRequest.builder().limit(20).pageCursor(cursor).build());
        return new Page(page.items().stream().map(Device::displayName).toList(), page.nextPageCursor());
    }
    // end::page[]
}
