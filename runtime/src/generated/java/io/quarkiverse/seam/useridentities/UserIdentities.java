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
import io.quarkiverse.seam.acs.entrances.AcsEntrance;
import io.quarkiverse.seam.acs.systems.AcsSystem;
import io.quarkiverse.seam.acs.users.AcsUser;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.instantkeys.InstantKey;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * User identities stand for people, across access systems, locks and phones.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/user_identities">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UserIdentities {

    /** Records that a user of an access system is this person. If no person has the key, one is created from the user. */
    @POST
    @Path("/user_identities/add_acs_user")
    @Idempotent
    void addAcsUser(AddAcsUserRequest request);

    /** Creates a user identity, which stands for a person. */
    @POST
    @Path("/user_identities/create")
    @ResponseKey("user_identity")
    UserIdentity create(CreateUserIdentityRequest request);

    /**
     * Deletes a user identity with all of its credentials, users in access systems and client sessions. This cannot be undone.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/delete")
    @Idempotent
    void delete(@JsonProperty("user_identity_id") String userIdentityId);

    /** Creates a link that turns the person's phone into a key. Every call creates another one. */
    @POST
    @Path("/user_identities/generate_instant_key")
    @ResponseKey("instant_key")
    InstantKey generateInstantKey(GenerateInstantKeyRequest request);

    /** Returns a user identity, selected by Seam's id or your own key. */
    @POST
    @Path("/user_identities/get")
    @ResponseKey("user_identity")
    @Idempotent
    UserIdentity get(GetUserIdentityRequest request);

    /** As {@link #get(GetUserIdentityRequest)} with a request in which only the id is set. */
    default UserIdentity getById(String userIdentityId) {
        return get(GetUserIdentityRequest.builder().userIdentityId(Values.id("userIdentityId", userIdentityId)).build());
    }

    /** Gives a person access to a device, without an end. For a limited time, use Access Grants. */
    @POST
    @Path("/user_identities/grant_access_to_device")
    @Idempotent
    void grantAccessToDevice(GrantAccessToDeviceRequest request);

    /**
     * Lists user identities, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/user_identities/list")
    @ResponseKey("user_identities")
    @Idempotent
    SeamPage<UserIdentity> list(ListUserIdentitiesRequest request);

    /** As {@link #list(ListUserIdentitiesRequest)} with a request in which nothing is set. */
    default SeamPage<UserIdentity> list() {
        return list(ListUserIdentitiesRequest.builder().build());
    }

    /**
     * As {@link #list(ListUserIdentitiesRequest)}, with the elements of all pages. A page is requested when its first element
     * is wanted.
     */
    default Stream<UserIdentity> listAll(ListUserIdentitiesRequest request) {
        Values.notNull("UserIdentities.listAll: request", request);
        return Pages.stream("UserIdentities.listAll (/user_identities/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListUserIdentitiesRequest)} with a request in which nothing is set. */
    default Stream<UserIdentity> listAll() {
        return listAll(ListUserIdentitiesRequest.builder().build());
    }

    /**
     * Lists the devices that a person has access to, through Access Grants or directly.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/list_accessible_devices")
    @ResponseKey(value = "devices", former = "accessible_devices")
    @Idempotent
    List<Device> listAccessibleDevices(@JsonProperty("user_identity_id") String userIdentityId);

    /**
     * Lists the entrances that a person can open.
     * <p>
     * Also allowed with a client session token.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/list_accessible_entrances")
    @ResponseKey("acs_entrances")
    @Idempotent
    List<AcsEntrance> listAccessibleEntrances(@JsonProperty("user_identity_id") String userIdentityId);

    /**
     * Lists the access systems that a person is a user of.
     * <p>
     * Also allowed with a client session token.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/list_acs_systems")
    @ResponseKey("acs_systems")
    @Idempotent
    List<AcsSystem> listAcsSystems(@JsonProperty("user_identity_id") String userIdentityId);

    /**
     * Lists the users of access systems that are this person.
     *
     * @param userIdentityId The person, by Seam's id.
     */
    @POST
    @Path("/user_identities/list_acs_users")
    @ResponseKey("acs_users")
    @Idempotent
    List<AcsUser> listAcsUsers(@JsonProperty("user_identity_id") String userIdentityId);

    /** Records that a user of an access system is not this person. The user remains. */
    @POST
    @Path("/user_identities/remove_acs_user")
    @Idempotent
    void removeAcsUser(RemoveAcsUserRequest request);

    /** Ends access given by {@code grantAccessToDevice}. Access through Access Grants remains. */
    @POST
    @Path("/user_identities/revoke_access_to_device")
    @Idempotent
    void revokeAccessToDevice(RevokeAccessToDeviceRequest request);

    /** Changes a person's name, email address, phone number or key. */
    @POST
    @Path("/user_identities/update")
    @Idempotent
    void update(UpdateUserIdentityRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UserIdentities} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UserIdentities#addAcsUser}. */
        @POST
        @Path("/user_identities/add_acs_user")
        @Idempotent
        Uni<Void> addAcsUser(AddAcsUserRequest request);

        /** See {@link UserIdentities#create}. */
        @POST
        @Path("/user_identities/create")
        @ResponseKey("user_identity")
        Uni<UserIdentity> create(CreateUserIdentityRequest request);

        /** See {@link UserIdentities#delete}. */
        @POST
        @Path("/user_identities/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UserIdentities#generateInstantKey}. */
        @POST
        @Path("/user_identities/generate_instant_key")
        @ResponseKey("instant_key")
        Uni<InstantKey> generateInstantKey(GenerateInstantKeyRequest request);

        /** See {@link UserIdentities#get}. */
        @POST
        @Path("/user_identities/get")
        @ResponseKey("user_identity")
        @Idempotent
        Uni<UserIdentity> get(GetUserIdentityRequest request);

        /** As {@link #get(GetUserIdentityRequest)} with a request in which only the id is set. */
        default Uni<UserIdentity> getById(String userIdentityId) {
            return get(GetUserIdentityRequest.builder().userIdentityId(Values.id("userIdentityId", userIdentityId)).build());
        }

        /** See {@link UserIdentities#grantAccessToDevice}. */
        @POST
        @Path("/user_identities/grant_access_to_device")
        @Idempotent
        Uni<Void> grantAccessToDevice(GrantAccessToDeviceRequest request);

        /** See {@link UserIdentities#list}. */
        @POST
        @Path("/user_identities/list")
        @ResponseKey("user_identities")
        @Idempotent
        Uni<SeamPage<UserIdentity>> list(ListUserIdentitiesRequest request);

        /** As {@link #list(ListUserIdentitiesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<UserIdentity>> list() {
            return list(ListUserIdentitiesRequest.builder().build());
        }

        /** See {@link UserIdentities#listAll}. */
        default Multi<UserIdentity> listAll(ListUserIdentitiesRequest request) {
            Values.notNull("UserIdentities.Reactive.listAll: request", request);
            return Pages.multi("UserIdentities.Reactive.listAll (/user_identities/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListUserIdentitiesRequest)} with a request in which nothing is set. */
        default Multi<UserIdentity> listAll() {
            return listAll(ListUserIdentitiesRequest.builder().build());
        }

        /** See {@link UserIdentities#listAccessibleDevices}. */
        @POST
        @Path("/user_identities/list_accessible_devices")
        @ResponseKey(value = "devices", former = "accessible_devices")
        @Idempotent
        Uni<List<Device>> listAccessibleDevices(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UserIdentities#listAccessibleEntrances}. */
        @POST
        @Path("/user_identities/list_accessible_entrances")
        @ResponseKey("acs_entrances")
        @Idempotent
        Uni<List<AcsEntrance>> listAccessibleEntrances(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UserIdentities#listAcsSystems}. */
        @POST
        @Path("/user_identities/list_acs_systems")
        @ResponseKey("acs_systems")
        @Idempotent
        Uni<List<AcsSystem>> listAcsSystems(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UserIdentities#listAcsUsers}. */
        @POST
        @Path("/user_identities/list_acs_users")
        @ResponseKey("acs_users")
        @Idempotent
        Uni<List<AcsUser>> listAcsUsers(@JsonProperty("user_identity_id") String userIdentityId);

        /** See {@link UserIdentities#removeAcsUser}. */
        @POST
        @Path("/user_identities/remove_acs_user")
        @Idempotent
        Uni<Void> removeAcsUser(RemoveAcsUserRequest request);

        /** See {@link UserIdentities#revokeAccessToDevice}. */
        @POST
        @Path("/user_identities/revoke_access_to_device")
        @Idempotent
        Uni<Void> revokeAccessToDevice(RevokeAccessToDeviceRequest request);

        /** See {@link UserIdentities#update}. */
        @POST
        @Path("/user_identities/update")
        @Idempotent
        Uni<Void> update(UpdateUserIdentityRequest request);
    }
}
