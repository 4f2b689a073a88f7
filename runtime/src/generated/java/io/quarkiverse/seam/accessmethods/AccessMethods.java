// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Batch;
import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.acs.credentials.AcsCredential;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.smallrye.mutiny.Uni;

/**
 * Access methods are the PIN codes, cards and mobile keys of Access Grants.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_methods">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AccessMethods {

    /** Assigns a card that the access system already knows to an access method, and issues it. */
    @POST
    @Path("/access_methods/assign_card")
    @ResponseKey("action_attempt")
    ActionAttempt<AccessMethod> assignCard(AssignCardRequest request);

    /**
     * Deletes an access method, or all of an Access Grant or a booking: they no longer open anything. This cannot be undone.
     */
    @POST
    @Path("/access_methods/delete")
    @Idempotent
    void delete(DeleteAccessMethodRequest request);

    /** Writes an access method to the card on an encoder. Wait for the action attempt before you hand out the card. */
    @POST
    @Path("/access_methods/encode")
    @ResponseKey("action_attempt")
    ActionAttempt<AcsCredential> encode(EncodeRequest request);

    /**
     * Returns an access method, for instance to check if it has been issued.
     *
     * @param accessMethodId Selects one access method: a PIN code, card or mobile key that belongs to an Access Grant.
     */
    @POST
    @Path("/access_methods/get")
    @ResponseKey("access_method")
    @Idempotent
    AccessMethod get(@JsonProperty("access_method_id") String accessMethodId);

    /** Returns what belongs to access methods: devices, credentials, instant keys and more. */
    @POST
    @Path("/access_methods/get_related")
    @ResponseKey("batch")
    @Idempotent
    Batch getRelated(GetRelatedRequest request);

    /** Lists access methods without pages. Set at least one field. */
    @POST
    @Path("/access_methods/list")
    @ResponseKey("access_methods")
    @Idempotent
    List<AccessMethod> list(ListAccessMethodsRequest request);

    /**
     * Opens an entrance remotely, on behalf of the person with this access method. Not sent again if Seam may have received the
     * request.
     */
    @POST
    @Path("/access_methods/unlock_door")
    @ResponseKey("action_attempt")
    ActionAttempt<UnlockDoorResult> unlockDoor(UnlockDoorRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AccessMethods} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AccessMethods#assignCard}. */
        @POST
        @Path("/access_methods/assign_card")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<AccessMethod>> assignCard(AssignCardRequest request);

        /** See {@link AccessMethods#delete}. */
        @POST
        @Path("/access_methods/delete")
        @Idempotent
        Uni<Void> delete(DeleteAccessMethodRequest request);

        /** See {@link AccessMethods#encode}. */
        @POST
        @Path("/access_methods/encode")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<AcsCredential>> encode(EncodeRequest request);

        /** See {@link AccessMethods#get}. */
        @POST
        @Path("/access_methods/get")
        @ResponseKey("access_method")
        @Idempotent
        Uni<AccessMethod> get(@JsonProperty("access_method_id") String accessMethodId);

        /** See {@link AccessMethods#getRelated}. */
        @POST
        @Path("/access_methods/get_related")
        @ResponseKey("batch")
        @Idempotent
        Uni<Batch> getRelated(GetRelatedRequest request);

        /** See {@link AccessMethods#list}. */
        @POST
        @Path("/access_methods/list")
        @ResponseKey("access_methods")
        @Idempotent
        Uni<List<AccessMethod>> list(ListAccessMethodsRequest request);

        /** See {@link AccessMethods#unlockDoor}. */
        @POST
        @Path("/access_methods/unlock_door")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<UnlockDoorResult>> unlockDoor(UnlockDoorRequest request);
    }
}
