// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Batch;
import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Spaces group the devices and entrances of a place, such as an apartment, so that access can be granted to the place.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/spaces">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Spaces {

    /** Adds entrances to a space. Access Grants for the space then include them. */
    @POST
    @Path("/spaces/add_acs_entrances")
    @Idempotent
    void addAcsEntrances(AddAcsEntrancesRequest request);

    /** Adds an account with all that Seam reaches through it to a space. */
    @POST
    @Path("/spaces/add_connected_account")
    @Idempotent
    void addConnectedAccount(AddConnectedAccountRequest request);

    /** Adds devices to a space. Access Grants for the space then include them. */
    @POST
    @Path("/spaces/add_devices")
    @Idempotent
    void addDevices(AddDevicesRequest request);

    /** Creates a space, with or without devices and entrances. */
    @POST
    @Path("/spaces/create")
    @ResponseKey("space")
    Space create(CreateSpaceRequest request);

    /**
     * Deletes a space. Its devices and entrances remain. This cannot be undone.
     *
     * @param spaceId Selects the space by Seam's id.
     */
    @POST
    @Path("/spaces/delete")
    @Idempotent
    void delete(@JsonProperty("space_id") String spaceId);

    /** Returns a space, selected by Seam's id or your own key. */
    @POST
    @Path("/spaces/get")
    @ResponseKey("space")
    @Idempotent
    Space get(GetSpaceRequest request);

    /** As {@link #get(GetSpaceRequest)} with a request in which only the id is set. */
    default Space getById(String spaceId) {
        return get(GetSpaceRequest.builder().spaceId(Values.id("spaceId", spaceId)).build());
    }

    /** Returns what belongs to spaces: devices, entrances, access methods and more. */
    @POST
    @Path("/spaces/get_related")
    @ResponseKey("batch")
    @Idempotent
    Batch getRelated(GetRelatedRequest request);

    /** Lists spaces, page by page. */
    @POST
    @Path("/spaces/list")
    @ResponseKey("spaces")
    @Idempotent
    SeamPage<Space> list(ListSpacesRequest request);

    /** As {@link #list(ListSpacesRequest)} with a request in which nothing is set. */
    default SeamPage<Space> list() {
        return list(ListSpacesRequest.builder().build());
    }

    /**
     * As {@link #list(ListSpacesRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<Space> listAll(ListSpacesRequest request) {
        Values.notNull("Spaces.listAll: request", request);
        return Pages.stream("Spaces.listAll (/spaces/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListSpacesRequest)} with a request in which nothing is set. */
    default Stream<Space> listAll() {
        return listAll(ListSpacesRequest.builder().build());
    }

    /** Removes entrances from a space. Access Grants for the space no longer include them. */
    @POST
    @Path("/spaces/remove_acs_entrances")
    @Idempotent
    void removeAcsEntrances(RemoveAcsEntrancesRequest request);

    /** Takes an account with all that Seam reaches through it out of a space. */
    @POST
    @Path("/spaces/remove_connected_account")
    @Idempotent
    void removeConnectedAccount(RemoveConnectedAccountRequest request);

    /** Removes devices from a space. Access Grants for the space no longer include them. */
    @POST
    @Path("/spaces/remove_devices")
    @Idempotent
    void removeDevices(RemoveDevicesRequest request);

    /** Changes a space. Lists of devices or entrances replace the existing ones. */
    @POST
    @Path("/spaces/update")
    @ResponseKey("space")
    @Idempotent
    Space update(UpdateSpaceRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Spaces} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Spaces#addAcsEntrances}. */
        @POST
        @Path("/spaces/add_acs_entrances")
        @Idempotent
        Uni<Void> addAcsEntrances(AddAcsEntrancesRequest request);

        /** See {@link Spaces#addConnectedAccount}. */
        @POST
        @Path("/spaces/add_connected_account")
        @Idempotent
        Uni<Void> addConnectedAccount(AddConnectedAccountRequest request);

        /** See {@link Spaces#addDevices}. */
        @POST
        @Path("/spaces/add_devices")
        @Idempotent
        Uni<Void> addDevices(AddDevicesRequest request);

        /** See {@link Spaces#create}. */
        @POST
        @Path("/spaces/create")
        @ResponseKey("space")
        Uni<Space> create(CreateSpaceRequest request);

        /** See {@link Spaces#delete}. */
        @POST
        @Path("/spaces/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("space_id") String spaceId);

        /** See {@link Spaces#get}. */
        @POST
        @Path("/spaces/get")
        @ResponseKey("space")
        @Idempotent
        Uni<Space> get(GetSpaceRequest request);

        /** As {@link #get(GetSpaceRequest)} with a request in which only the id is set. */
        default Uni<Space> getById(String spaceId) {
            return get(GetSpaceRequest.builder().spaceId(Values.id("spaceId", spaceId)).build());
        }

        /** See {@link Spaces#getRelated}. */
        @POST
        @Path("/spaces/get_related")
        @ResponseKey("batch")
        @Idempotent
        Uni<Batch> getRelated(GetRelatedRequest request);

        /** See {@link Spaces#list}. */
        @POST
        @Path("/spaces/list")
        @ResponseKey("spaces")
        @Idempotent
        Uni<SeamPage<Space>> list(ListSpacesRequest request);

        /** As {@link #list(ListSpacesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<Space>> list() {
            return list(ListSpacesRequest.builder().build());
        }

        /** See {@link Spaces#listAll}. */
        default Multi<Space> listAll(ListSpacesRequest request) {
            Values.notNull("Spaces.Reactive.listAll: request", request);
            return Pages.multi("Spaces.Reactive.listAll (/spaces/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListSpacesRequest)} with a request in which nothing is set. */
        default Multi<Space> listAll() {
            return listAll(ListSpacesRequest.builder().build());
        }

        /** See {@link Spaces#removeAcsEntrances}. */
        @POST
        @Path("/spaces/remove_acs_entrances")
        @Idempotent
        Uni<Void> removeAcsEntrances(RemoveAcsEntrancesRequest request);

        /** See {@link Spaces#removeConnectedAccount}. */
        @POST
        @Path("/spaces/remove_connected_account")
        @Idempotent
        Uni<Void> removeConnectedAccount(RemoveConnectedAccountRequest request);

        /** See {@link Spaces#removeDevices}. */
        @POST
        @Path("/spaces/remove_devices")
        @Idempotent
        Uni<Void> removeDevices(RemoveDevicesRequest request);

        /** See {@link Spaces#update}. */
        @POST
        @Path("/spaces/update")
        @ResponseKey("space")
        @Idempotent
        Uni<Space> update(UpdateSpaceRequest request);
    }
}
