// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.acs.entrances.AcsEntrance;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Users of access systems hold credentials and belong to access groups. A person can be a user of several access systems.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/users">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsUsers {

    /** Adds a user to an access group, whose entrances the user can then open. */
    @POST
    @Path("/acs/users/add_to_access_group")
    @Idempotent
    void addToAccessGroup(AddToAccessGroupRequest request);

    /** Adds a user to an access system. The user cannot open anything without an access group or a credential. */
    @POST
    @Path("/acs/users/create")
    @ResponseKey("acs_user")
    AcsUser create(CreateAcsUserRequest request);

    /** Deletes a user from an access system and invalidates the user's credentials. This cannot be undone. */
    @POST
    @Path("/acs/users/delete")
    @Idempotent
    void delete(DeleteAcsUserRequest request);

    /** Returns a user of an access system. */
    @POST
    @Path("/acs/users/get")
    @ResponseKey("acs_user")
    @Idempotent
    AcsUser get(GetAcsUserRequest request);

    /** As {@link #get(GetAcsUserRequest)} with a request in which only the id is set. */
    default AcsUser getById(String acsUserId) {
        return get(GetAcsUserRequest.builder().acsUserId(Values.id("acsUserId", acsUserId)).build());
    }

    /**
     * Lists users of access systems, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/users/list")
    @ResponseKey("acs_users")
    @Idempotent
    SeamPage<AcsUser> list(ListAcsUsersRequest request);

    /** As {@link #list(ListAcsUsersRequest)} with a request in which nothing is set. */
    default SeamPage<AcsUser> list() {
        return list(ListAcsUsersRequest.builder().build());
    }

    /**
     * As {@link #list(ListAcsUsersRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<AcsUser> listAll(ListAcsUsersRequest request) {
        Values.notNull("AcsUsers.listAll: request", request);
        return Pages.stream("AcsUsers.listAll (/acs/users/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListAcsUsersRequest)} with a request in which nothing is set. */
    default Stream<AcsUser> listAll() {
        return listAll(ListAcsUsersRequest.builder().build());
    }

    /**
     * Lists the entrances that a user can open.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/users/list_accessible_entrances")
    @ResponseKey("acs_entrances")
    @Idempotent
    List<AcsEntrance> listAccessibleEntrances(ListAccessibleEntrancesRequest request);

    /** Removes a user from an access group. Access from other groups or credentials remains. */
    @POST
    @Path("/acs/users/remove_from_access_group")
    @Idempotent
    void removeFromAccessGroup(RemoveFromAccessGroupRequest request);

    /** Removes a user's access to every entrance. */
    @POST
    @Path("/acs/users/revoke_access_to_all_entrances")
    @Idempotent
    void revokeAccessToAllEntrances(RevokeAccessToAllEntrancesRequest request);

    /** Suspends a user's access until unsuspend is called. */
    @POST
    @Path("/acs/users/suspend")
    @Idempotent
    void suspend(SuspendRequest request);

    /** Restores the access of a suspended user. */
    @POST
    @Path("/acs/users/unsuspend")
    @Idempotent
    void unsuspend(UnsuspendRequest request);

    /** Changes a user of an access system. */
    @POST
    @Path("/acs/users/update")
    @Idempotent
    void update(UpdateAcsUserRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsUsers} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsUsers#addToAccessGroup}. */
        @POST
        @Path("/acs/users/add_to_access_group")
        @Idempotent
        Uni<Void> addToAccessGroup(AddToAccessGroupRequest request);

        /** See {@link AcsUsers#create}. */
        @POST
        @Path("/acs/users/create")
        @ResponseKey("acs_user")
        Uni<AcsUser> create(CreateAcsUserRequest request);

        /** See {@link AcsUsers#delete}. */
        @POST
        @Path("/acs/users/delete")
        @Idempotent
        Uni<Void> delete(DeleteAcsUserRequest request);

        /** See {@link AcsUsers#get}. */
        @POST
        @Path("/acs/users/get")
        @ResponseKey("acs_user")
        @Idempotent
        Uni<AcsUser> get(GetAcsUserRequest request);

        /** As {@link #get(GetAcsUserRequest)} with a request in which only the id is set. */
        default Uni<AcsUser> getById(String acsUserId) {
            return get(GetAcsUserRequest.builder().acsUserId(Values.id("acsUserId", acsUserId)).build());
        }

        /** See {@link AcsUsers#list}. */
        @POST
        @Path("/acs/users/list")
        @ResponseKey("acs_users")
        @Idempotent
        Uni<SeamPage<AcsUser>> list(ListAcsUsersRequest request);

        /** As {@link #list(ListAcsUsersRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<AcsUser>> list() {
            return list(ListAcsUsersRequest.builder().build());
        }

        /** See {@link AcsUsers#listAll}. */
        default Multi<AcsUser> listAll(ListAcsUsersRequest request) {
            Values.notNull("AcsUsers.Reactive.listAll: request", request);
            return Pages.multi("AcsUsers.Reactive.listAll (/acs/users/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListAcsUsersRequest)} with a request in which nothing is set. */
        default Multi<AcsUser> listAll() {
            return listAll(ListAcsUsersRequest.builder().build());
        }

        /** See {@link AcsUsers#listAccessibleEntrances}. */
        @POST
        @Path("/acs/users/list_accessible_entrances")
        @ResponseKey("acs_entrances")
        @Idempotent
        Uni<List<AcsEntrance>> listAccessibleEntrances(ListAccessibleEntrancesRequest request);

        /** See {@link AcsUsers#removeFromAccessGroup}. */
        @POST
        @Path("/acs/users/remove_from_access_group")
        @Idempotent
        Uni<Void> removeFromAccessGroup(RemoveFromAccessGroupRequest request);

        /** See {@link AcsUsers#revokeAccessToAllEntrances}. */
        @POST
        @Path("/acs/users/revoke_access_to_all_entrances")
        @Idempotent
        Uni<Void> revokeAccessToAllEntrances(RevokeAccessToAllEntrancesRequest request);

        /** See {@link AcsUsers#suspend}. */
        @POST
        @Path("/acs/users/suspend")
        @Idempotent
        Uni<Void> suspend(SuspendRequest request);

        /** See {@link AcsUsers#unsuspend}. */
        @POST
        @Path("/acs/users/unsuspend")
        @Idempotent
        Uni<Void> unsuspend(UnsuspendRequest request);

        /** See {@link AcsUsers#update}. */
        @POST
        @Path("/acs/users/update")
        @Idempotent
        Uni<Void> update(UpdateAcsUserRequest request);
    }
}
