// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Access systems control the doors of whole buildings, with their own users, groups and credentials.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/systems">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsSystems {

    /**
     * Returns an access system, for instance to check if Seam can reach it.
     *
     * @param acsSystemId The access system, by its id.
     */
    @POST
    @Path("/acs/systems/get")
    @ResponseKey("acs_system")
    @Idempotent
    AcsSystem get(@JsonProperty("acs_system_id") String acsSystemId);

    /**
     * Lists access systems, without pages.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/systems/list")
    @ResponseKey("acs_systems")
    @Idempotent
    List<AcsSystem> list(ListAcsSystemsRequest request);

    /** As {@link #list(ListAcsSystemsRequest)} with a request in which nothing is set. */
    default List<AcsSystem> list() {
        return list(ListAcsSystemsRequest.builder().build());
    }

    /**
     * Lists the systems that can issue mobile keys for an access system.
     *
     * @param acsSystemId The access system to issue mobile keys for.
     */
    @POST
    @Path("/acs/systems/list_compatible_credential_manager_acs_systems")
    @ResponseKey("acs_systems")
    @Idempotent
    List<AcsSystem> listCompatibleCredentialManagerAcsSystems(@JsonProperty("acs_system_id") String acsSystemId);

    /** Tells Seam which encoders and entrances an access system has, if Seam cannot get that from the provider. */
    @POST
    @Path("/acs/systems/report_devices")
    @Idempotent
    void reportDevices(ReportDevicesRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsSystems} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsSystems#get}. */
        @POST
        @Path("/acs/systems/get")
        @ResponseKey("acs_system")
        @Idempotent
        Uni<AcsSystem> get(@JsonProperty("acs_system_id") String acsSystemId);

        /** See {@link AcsSystems#list}. */
        @POST
        @Path("/acs/systems/list")
        @ResponseKey("acs_systems")
        @Idempotent
        Uni<List<AcsSystem>> list(ListAcsSystemsRequest request);

        /** As {@link #list(ListAcsSystemsRequest)} with a request in which nothing is set. */
        default Uni<List<AcsSystem>> list() {
            return list(ListAcsSystemsRequest.builder().build());
        }

        /** See {@link AcsSystems#listCompatibleCredentialManagerAcsSystems}. */
        @POST
        @Path("/acs/systems/list_compatible_credential_manager_acs_systems")
        @ResponseKey("acs_systems")
        @Idempotent
        Uni<List<AcsSystem>> listCompatibleCredentialManagerAcsSystems(@JsonProperty("acs_system_id") String acsSystemId);

        /** See {@link AcsSystems#reportDevices}. */
        @POST
        @Path("/acs/systems/report_devices")
        @Idempotent
        Uni<Void> reportDevices(ReportDevicesRequest request);
    }
}
