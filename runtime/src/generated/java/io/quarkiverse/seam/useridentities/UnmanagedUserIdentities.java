// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

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
 * People who were found in an access system, and not created through Seam.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/user_identities/unmanaged">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UnmanagedUserIdentities {

    /**
     * Returns an unmanaged person.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/unmanaged/get")
    @ResponseKey("user_identity")
    @Idempotent
    UnmanagedUserIdentity get(@JsonProperty("user_identity_id") String userIdentityId);

    /**
     * Lists unmanaged people, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/user_identities/unmanaged/list")
    @ResponseKey("user_identities")
    @Idempotent
    SeamPage<UnmanagedUserIdentity> list(ListUnmanagedUserIdentitiesRequest request);

    /** As {@link #list(ListUnmanagedUserIdentitiesRequest)} with a request in which nothing is set. */
    default SeamPage<UnmanagedUserIdentity> list() {
        return list(ListUnmanagedUserIdentitiesRequest.builder().build());
    }

    /**
     * As {@link #list(ListUnmanagedUserIdentitiesRequest)}, with the elements of all pages. A page is requested when its first
     * element is wanted.
     */
    default Stream<UnmanagedUserIdentity> listAll(ListUnmanagedUserIdentitiesRequest request) {
        Values.notNull("UnmanagedUserIdentities.listAll: request", request);
        return Pages.stream("UnmanagedUserIdentities.listAll (/user_identities/unmanaged/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListUnmanagedUserIdentitiesRequest)} with a request in which nothing is set. */
    default Stream<UnmanagedUserIdentity> listAll() {
        return listAll(ListUnmanagedUserIdentitiesRequest.builder().build());
    }

    /**
     * Makes a user identity managed. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/user_identities/unmanaged/update")
    void update(UpdateUnmanagedUserIdentityRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UnmanagedUserIdentities} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UnmanagedUserIdentities#get}. */
        @POST
        @Path("/user_identities/unmanaged/get")
        @ResponseKey("user_identity")
        @Idempotent
        Uni<UnmanagedUserIdentity> get(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UnmanagedUserIdentities#list}. */
        @POST
        @Path("/user_identities/unmanaged/list")
        @ResponseKey("user_identities")
        @Idempotent
        Uni<SeamPage<UnmanagedUserIdentity>> list(ListUnmanagedUserIdentitiesRequest request);

        /** As {@link #list(ListUnmanagedUserIdentitiesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<UnmanagedUserIdentity>> list() {
            return list(ListUnmanagedUserIdentitiesRequest.builder().build());
        }

        /** See {@link UnmanagedUserIdentities#listAll}. */
        default Multi<UnmanagedUserIdentity> listAll(ListUnmanagedUserIdentitiesRequest request) {
            Values.notNull("UnmanagedUserIdentities.Reactive.listAll: request", request);
            return Pages.multi("UnmanagedUserIdentities.Reactive.listAll (/user_identities/unmanaged/list)",
                    request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListUnmanagedUserIdentitiesRequest)} with a request in which nothing is set. */
        default Multi<UnmanagedUserIdentity> listAll() {
            return listAll(ListUnmanagedUserIdentitiesRequest.builder().build());
        }

        /** See {@link UnmanagedUserIdentities#update}. */
        @POST
        @Path("/user_identities/unmanaged/update")
        Uni<Void> update(UpdateUnmanagedUserIdentityRequest request);
    }
}
