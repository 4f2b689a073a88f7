// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

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
 * Access Grants that were found in an access system, and not created through Seam.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_grants/unmanaged">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UnmanagedAccessGrants {

    /**
     * Returns an Access Grant that was not created through Seam.
     *
     * @param accessGrantId Seam's id of the Access Grant, as opposed to your own key.
     */
    @POST
    @Path("/access_grants/unmanaged/get")
    @ResponseKey("access_grant")
    @Idempotent
    UnmanagedAccessGrant get(@JsonProperty("access_grant_id") String accessGrantId);

    /** Lists unmanaged Access Grants, page by page. */
    @POST
    @Path("/access_grants/unmanaged/list")
    @ResponseKey("access_grants")
    @Idempotent
    SeamPage<UnmanagedAccessGrant> list(ListUnmanagedAccessGrantsRequest request);

    /** As {@link #list(ListUnmanagedAccessGrantsRequest)} with a request in which nothing is set. */
    default SeamPage<UnmanagedAccessGrant> list() {
        return list(ListUnmanagedAccessGrantsRequest.builder().build());
    }

    /**
     * As {@link #list(ListUnmanagedAccessGrantsRequest)}, with the elements of all pages. A page is requested when its first
     * element is wanted.
     */
    default Stream<UnmanagedAccessGrant> listAll(ListUnmanagedAccessGrantsRequest request) {
        Values.notNull("UnmanagedAccessGrants.listAll: request", request);
        return Pages.stream("UnmanagedAccessGrants.listAll (/access_grants/unmanaged/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListUnmanagedAccessGrantsRequest)} with a request in which nothing is set. */
    default Stream<UnmanagedAccessGrant> listAll() {
        return listAll(ListUnmanagedAccessGrantsRequest.builder().build());
    }

    /** Makes an Access Grant managed, along with its codes, cards and keys. This cannot be undone. */
    @POST
    @Path("/access_grants/unmanaged/update")
    void update(UpdateUnmanagedAccessGrantRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UnmanagedAccessGrants} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UnmanagedAccessGrants#get}. */
        @POST
        @Path("/access_grants/unmanaged/get")
        @ResponseKey("access_grant")
        @Idempotent
        Uni<UnmanagedAccessGrant> get(@JsonProperty("access_grant_id") String accessGrantId);

        /** See {@link UnmanagedAccessGrants#list}. */
        @POST
        @Path("/access_grants/unmanaged/list")
        @ResponseKey("access_grants")
        @Idempotent
        Uni<SeamPage<UnmanagedAccessGrant>> list(ListUnmanagedAccessGrantsRequest request);

        /** As {@link #list(ListUnmanagedAccessGrantsRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<UnmanagedAccessGrant>> list() {
            return list(ListUnmanagedAccessGrantsRequest.builder().build());
        }

        /** See {@link UnmanagedAccessGrants#listAll}. */
        default Multi<UnmanagedAccessGrant> listAll(ListUnmanagedAccessGrantsRequest request) {
            Values.notNull("UnmanagedAccessGrants.Reactive.listAll: request", request);
            return Pages.multi("UnmanagedAccessGrants.Reactive.listAll (/access_grants/unmanaged/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListUnmanagedAccessGrantsRequest)} with a request in which nothing is set. */
        default Multi<UnmanagedAccessGrant> listAll() {
            return listAll(ListUnmanagedAccessGrantsRequest.builder().build());
        }

        /** See {@link UnmanagedAccessGrants#update}. */
        @POST
        @Path("/access_grants/unmanaged/update")
        Uni<Void> update(UpdateUnmanagedAccessGrantRequest request);
    }
}
