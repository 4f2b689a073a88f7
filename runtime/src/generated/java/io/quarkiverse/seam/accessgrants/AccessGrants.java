// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

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
 * Access Grants give a person access to doors for a time. Seam creates the PIN codes, cards or mobile keys that the doors
 * require.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_grants">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AccessGrants {

    /**
     * Gives a person access to doors. Codes, cards and keys are issued after the call: check the access methods, or wait for
     * their events.
     */
    @POST
    @Path("/access_grants/create")
    @ResponseKey("access_grant")
    AccessGrant create(CreateAccessGrantRequest request);

    /**
     * Ends an Access Grant and deletes it with its codes, cards and keys. This cannot be undone.
     *
     * @param accessGrantId The Access Grant whose access to end.
     */
    @POST
    @Path("/access_grants/delete")
    @Idempotent
    void delete(@JsonProperty("access_grant_id") String accessGrantId);

    /** Returns an Access Grant, selected by Seam's id or your own key. */
    @POST
    @Path("/access_grants/get")
    @ResponseKey("access_grant")
    @Idempotent
    AccessGrant get(GetAccessGrantRequest request);

    /** As {@link #get(GetAccessGrantRequest)} with a request in which only the id is set. */
    default AccessGrant getById(String accessGrantId) {
        return get(GetAccessGrantRequest.builder().accessGrantId(Values.id("accessGrantId", accessGrantId)).build());
    }

    /** Returns what belongs to Access Grants: devices, spaces, access methods and more. */
    @POST
    @Path("/access_grants/get_related")
    @ResponseKey("batch")
    @Idempotent
    Batch getRelated(GetRelatedRequest request);

    /** Lists Access Grants, page by page. */
    @POST
    @Path("/access_grants/list")
    @ResponseKey("access_grants")
    @Idempotent
    SeamPage<AccessGrant> list(ListAccessGrantsRequest request);

    /** As {@link #list(ListAccessGrantsRequest)} with a request in which nothing is set. */
    default SeamPage<AccessGrant> list() {
        return list(ListAccessGrantsRequest.builder().build());
    }

    /**
     * As {@link #list(ListAccessGrantsRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<AccessGrant> listAll(ListAccessGrantsRequest request) {
        Values.notNull("AccessGrants.listAll: request", request);
        return Pages.stream("AccessGrants.listAll (/access_grants/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListAccessGrantsRequest)} with a request in which nothing is set. */
    default Stream<AccessGrant> listAll() {
        return listAll(ListAccessGrantsRequest.builder().build());
    }

    /** Adds access methods to an Access Grant, for instance a card beside the PIN code. */
    @POST
    @Path("/access_grants/request_access_methods")
    @ResponseKey("access_grant")
    AccessGrant requestAccessMethods(RequestAccessMethodsRequest request);

    /** Changes the name or times of an Access Grant. Its codes, cards and keys change after the call. */
    @POST
    @Path("/access_grants/update")
    @Idempotent
    void update(UpdateAccessGrantRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AccessGrants} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AccessGrants#create}. */
        @POST
        @Path("/access_grants/create")
        @ResponseKey("access_grant")
        Uni<AccessGrant> create(CreateAccessGrantRequest request);

        /** See {@link AccessGrants#delete}. */
        @POST
        @Path("/access_grants/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("access_grant_id") String accessGrantId);

        /** See {@link AccessGrants#get}. */
        @POST
        @Path("/access_grants/get")
        @ResponseKey("access_grant")
        @Idempotent
        Uni<AccessGrant> get(GetAccessGrantRequest request);

        /** As {@link #get(GetAccessGrantRequest)} with a request in which only the id is set. */
        default Uni<AccessGrant> getById(String accessGrantId) {
            return get(GetAccessGrantRequest.builder().accessGrantId(Values.id("accessGrantId", accessGrantId)).build());
        }

        /** See {@link AccessGrants#getRelated}. */
        @POST
        @Path("/access_grants/get_related")
        @ResponseKey("batch")
        @Idempotent
        Uni<Batch> getRelated(GetRelatedRequest request);

        /** See {@link AccessGrants#list}. */
        @POST
        @Path("/access_grants/list")
        @ResponseKey("access_grants")
        @Idempotent
        Uni<SeamPage<AccessGrant>> list(ListAccessGrantsRequest request);

        /** As {@link #list(ListAccessGrantsRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<AccessGrant>> list() {
            return list(ListAccessGrantsRequest.builder().build());
        }

        /** See {@link AccessGrants#listAll}. */
        default Multi<AccessGrant> listAll(ListAccessGrantsRequest request) {
            Values.notNull("AccessGrants.Reactive.listAll: request", request);
            return Pages.multi("AccessGrants.Reactive.listAll (/access_grants/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListAccessGrantsRequest)} with a request in which nothing is set. */
        default Multi<AccessGrant> listAll() {
            return listAll(ListAccessGrantsRequest.builder().build());
        }

        /** See {@link AccessGrants#requestAccessMethods}. */
        @POST
        @Path("/access_grants/request_access_methods")
        @ResponseKey("access_grant")
        Uni<AccessGrant> requestAccessMethods(RequestAccessMethodsRequest request);

        /** See {@link AccessGrants#update}. */
        @POST
        @Path("/access_grants/update")
        @Idempotent
        Uni<Void> update(UpdateAccessGrantRequest request);
    }
}
