// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.acs.entrances.AcsEntrance;
import io.quarkiverse.seam.acs.users.AcsUser;
import io.smallrye.mutiny.Uni;

/**
 * Access groups of access systems. The members of a group can open its entrances, which are configured in the access system.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/access_groups">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsAccessGroups {

    /** Adds someone to an access group, who can then open its entrances. */
    @POST
    @Path("/acs/access_groups/add_user")
    @Idempotent
    void addUser(AddUserRequest request);

    /**
     * Deletes an access group. Its members lose the access that they have through it. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     *
     * @param acsAccessGroupId Seam's id of the access group, as opposed to the one that the access system uses.
     */
    @POST
    @Path("/acs/access_groups/delete")
    @Idempotent
    void delete(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

    /**
     * Returns an access group with its schedule and pending changes.
     *
     * @param acsAccessGroupId Seam's id of the access group, as opposed to the one that the access system uses.
     */
    @POST
    @Path("/acs/access_groups/get")
    @ResponseKey("acs_access_group")
    @Idempotent
    AcsAccessGroup get(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

    /** Lists access groups, without pages. */
    @POST
    @Path("/acs/access_groups/list")
    @ResponseKey("acs_access_groups")
    @Idempotent
    List<AcsAccessGroup> list(ListAcsAccessGroupsRequest request);

    /** As {@link #list(ListAcsAccessGroupsRequest)} with a request in which nothing is set. */
    default List<AcsAccessGroup> list() {
        return list(ListAcsAccessGroupsRequest.builder().build());
    }

    /**
     * Lists the entrances that the members of an access group can open.
     *
     * @param acsAccessGroupId Seam's id of the access group, as opposed to the one that the access system uses.
     */
    @POST
    @Path("/acs/access_groups/list_accessible_entrances")
    @ResponseKey("acs_entrances")
    @Idempotent
    List<AcsEntrance> listAccessibleEntrances(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

    /**
     * Lists the members of an access group.
     *
     * @param acsAccessGroupId Seam's id of the access group, as opposed to the one that the access system uses.
     */
    @POST
    @Path("/acs/access_groups/list_users")
    @ResponseKey("acs_users")
    @Idempotent
    List<AcsUser> listUsers(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

    /** Removes someone from an access group. Access from other groups or credentials remains. */
    @POST
    @Path("/acs/access_groups/remove_user")
    @Idempotent
    void removeUser(RemoveUserRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsAccessGroups} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsAccessGroups#addUser}. */
        @POST
        @Path("/acs/access_groups/add_user")
        @Idempotent
        Uni<Void> addUser(AddUserRequest request);

        /** See {@link AcsAccessGroups#delete}. */
        @POST
        @Path("/acs/access_groups/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

        /** See {@link AcsAccessGroups#get}. */
        @POST
        @Path("/acs/access_groups/get")
        @ResponseKey("acs_access_group")
        @Idempotent
        Uni<AcsAccessGroup> get(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

        /** See {@link AcsAccessGroups#list}. */
        @POST
        @Path("/acs/access_groups/list")
        @ResponseKey("acs_access_groups")
        @Idempotent
        Uni<List<AcsAccessGroup>> list(ListAcsAccessGroupsRequest request);

        /** As {@link #list(ListAcsAccessGroupsRequest)} with a request in which nothing is set. */
        default Uni<List<AcsAccessGroup>> list() {
            return list(ListAcsAccessGroupsRequest.builder().build());
        }

        /** See {@link AcsAccessGroups#listAccessibleEntrances}. */
        @POST
        @Path("/acs/access_groups/list_accessible_entrances")
        @ResponseKey("acs_entrances")
        @Idempotent
        Uni<List<AcsEntrance>> listAccessibleEntrances(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

        /** See {@link AcsAccessGroups#listUsers}. */
        @POST
        @Path("/acs/access_groups/list_users")
        @ResponseKey("acs_users")
        @Idempotent
        Uni<List<AcsUser>> listUsers(@JsonProperty("acs_access_group_id") String acsAccessGroupId);

        /** See {@link AcsAccessGroups#removeUser}. */
        @POST
        @Path("/acs/access_groups/remove_user")
        @Idempotent
        Uni<Void> removeUser(RemoveUserRequest request);
    }
}
