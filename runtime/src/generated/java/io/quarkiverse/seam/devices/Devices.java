// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Finds and changes devices of every kind: locks, thermostats, noise sensors, phones.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/devices">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Devices {

    /**
     * Returns a managed device.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/devices/get")
    @ResponseKey("device")
    @Idempotent
    Device get(GetDeviceRequest request);

    /** As {@link #get(GetDeviceRequest)} with a request in which only the id is set. */
    default Device getById(String deviceId) {
        return get(GetDeviceRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
    }

    /**
     * Lists managed devices of all kinds, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/devices/list")
    @ResponseKey("devices")
    @Idempotent
    SeamPage<Device> list(ListDevicesRequest request);

    /** As {@link #list(ListDevicesRequest)} with a request in which nothing is set. */
    default SeamPage<Device> list() {
        return list(ListDevicesRequest.builder().build());
    }

    /**
     * As {@link #list(ListDevicesRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<Device> listAll(ListDevicesRequest request) {
        Values.notNull("Devices.listAll: request", request);
        return Pages.stream("Devices.listAll (/devices/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListDevicesRequest)} with a request in which nothing is set. */
    default Stream<Device> listAll() {
        return listAll(ListDevicesRequest.builder().build());
    }

    /**
     * Lists the brands that Seam supports, with what their devices can do.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/devices/list_device_providers")
    @ResponseKey("device_providers")
    @Idempotent
    List<DeviceProvider> listDeviceProviders(ListDeviceProvidersRequest request);

    /** As {@link #listDeviceProviders(ListDeviceProvidersRequest)} with a request in which nothing is set. */
    default List<DeviceProvider> listDeviceProviders() {
        return listDeviceProviders(ListDeviceProvidersRequest.builder().build());
    }

    /**
     * Tells Seam what it cannot get from the provider, such as the time zone of a lock.
     *
     * @param devices The devices to report on; at least one.
     */
    @POST
    @Path("/devices/report_provider_metadata")
    @Idempotent
    void reportProviderMetadata(@JsonProperty("devices") List<ReportProviderMetadataDevice> devices);

    /**
     * Changes a device. Setting {@code isManaged} to false makes the device and its access codes unmanaged.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/devices/update")
    @Idempotent
    void update(UpdateDeviceRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Devices} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Devices#get}. */
        @POST
        @Path("/devices/get")
        @ResponseKey("device")
        @Idempotent
        Uni<Device> get(GetDeviceRequest request);

        /** As {@link #get(GetDeviceRequest)} with a request in which only the id is set. */
        default Uni<Device> getById(String deviceId) {
            return get(GetDeviceRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
        }

        /** See {@link Devices#list}. */
        @POST
        @Path("/devices/list")
        @ResponseKey("devices")
        @Idempotent
        Uni<SeamPage<Device>> list(ListDevicesRequest request);

        /** As {@link #list(ListDevicesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<Device>> list() {
            return list(ListDevicesRequest.builder().build());
        }

        /** See {@link Devices#listAll}. */
        default Multi<Device> listAll(ListDevicesRequest request) {
            Values.notNull("Devices.Reactive.listAll: request", request);
            return Pages.multi("Devices.Reactive.listAll (/devices/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListDevicesRequest)} with a request in which nothing is set. */
        default Multi<Device> listAll() {
            return listAll(ListDevicesRequest.builder().build());
        }

        /** See {@link Devices#listDeviceProviders}. */
        @POST
        @Path("/devices/list_device_providers")
        @ResponseKey("device_providers")
        @Idempotent
        Uni<List<DeviceProvider>> listDeviceProviders(ListDeviceProvidersRequest request);

        /** As {@link #listDeviceProviders(ListDeviceProvidersRequest)} with a request in which nothing is set. */
        default Uni<List<DeviceProvider>> listDeviceProviders() {
            return listDeviceProviders(ListDeviceProvidersRequest.builder().build());
        }

        /** See {@link Devices#reportProviderMetadata}. */
        @POST
        @Path("/devices/report_provider_metadata")
        @Idempotent
        Uni<Void> reportProviderMetadata(@JsonProperty("devices") List<ReportProviderMetadataDevice> devices);

        /** See {@link Devices#update}. */
        @POST
        @Path("/devices/update")
        @Idempotent
        Uni<Void> update(UpdateDeviceRequest request);
    }
}
