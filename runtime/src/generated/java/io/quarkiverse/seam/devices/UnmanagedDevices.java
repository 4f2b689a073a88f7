// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Devices of connected accounts that Seam sees but does not control. Each of them can be made managed.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/devices/unmanaged">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UnmanagedDevices {

    /**
     * Returns a device that Seam sees but does not control.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/devices/unmanaged/get")
    @ResponseKey("device")
    @Idempotent
    UnmanagedDevice get(GetUnmanagedDeviceRequest request);

    /** As {@link #get(GetUnmanagedDeviceRequest)} with a request in which only the id is set. */
    default UnmanagedDevice getById(String deviceId) {
        return get(GetUnmanagedDeviceRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
    }

    /** Lists unmanaged devices, page by page. */
    @POST
    @Path("/devices/unmanaged/list")
    @ResponseKey("devices")
    @Idempotent
    SeamPage<UnmanagedDevice> list(ListUnmanagedDevicesRequest request);

    /** As {@link #list(ListUnmanagedDevicesRequest)} with a request in which nothing is set. */
    default SeamPage<UnmanagedDevice> list() {
        return list(ListUnmanagedDevicesRequest.builder().build());
    }

    /**
     * As {@link #list(ListUnmanagedDevicesRequest)}, with the elements of all pages. A page is requested when its first element
     * is wanted.
     */
    default Stream<UnmanagedDevice> listAll(ListUnmanagedDevicesRequest request) {
        Values.notNull("UnmanagedDevices.listAll: request", request);
        return Pages.stream("UnmanagedDevices.listAll (/devices/unmanaged/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListUnmanagedDevicesRequest)} with a request in which nothing is set. */
    default Stream<UnmanagedDevice> listAll() {
        return listAll(ListUnmanagedDevicesRequest.builder().build());
    }

    /** Makes a device managed, or changes its custom metadata. */
    @POST
    @Path("/devices/unmanaged/update")
    void update(UpdateUnmanagedDeviceRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UnmanagedDevices} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UnmanagedDevices#get}. */
        @POST
        @Path("/devices/unmanaged/get")
        @ResponseKey("device")
        @Idempotent
        Uni<UnmanagedDevice> get(GetUnmanagedDeviceRequest request);

        /** As {@link #get(GetUnmanagedDeviceRequest)} with a request in which only the id is set. */
        default Uni<UnmanagedDevice> getById(String deviceId) {
            return get(GetUnmanagedDeviceRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
        }

        /** See {@link UnmanagedDevices#list}. */
        @POST
        @Path("/devices/unmanaged/list")
        @ResponseKey("devices")
        @Idempotent
        Uni<SeamPage<UnmanagedDevice>> list(ListUnmanagedDevicesRequest request);

        /** As {@link #list(ListUnmanagedDevicesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<UnmanagedDevice>> list() {
            return list(ListUnmanagedDevicesRequest.builder().build());
        }

        /** See {@link UnmanagedDevices#listAll}. */
        default Multi<UnmanagedDevice> listAll(ListUnmanagedDevicesRequest request) {
            Values.notNull("UnmanagedDevices.Reactive.listAll: request", request);
            return Pages.multi("UnmanagedDevices.Reactive.listAll (/devices/unmanaged/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListUnmanagedDevicesRequest)} with a request in which nothing is set. */
        default Multi<UnmanagedDevice> listAll() {
            return listAll(ListUnmanagedDevicesRequest.builder().build());
        }

        /** See {@link UnmanagedDevices#update}. */
        @POST
        @Path("/devices/unmanaged/update")
        Uni<Void> update(UpdateUnmanagedDeviceRequest request);
    }
}
