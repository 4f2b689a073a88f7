// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

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
import io.quarkiverse.seam.acs.credentials.AcsCredential;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Entrances are the doors, gates and elevators of access systems.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/entrances">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsEntrances {

    /**
     * Returns an entrance, including the ways in which it can be opened.
     * <p>
     * Also allowed with a client session token.
     *
     * @param acsEntranceId Seam's id of the entrance, as opposed to the one that the access system uses.
     */
    @POST
    @Path("/acs/entrances/get")
    @ResponseKey("acs_entrance")
    @Idempotent
    AcsEntrance get(@JsonProperty("acs_entrance_id") String acsEntranceId);

    /** Gives someone access to an entrance, without an end. For a limited time, use Access Grants. */
    @POST
    @Path("/acs/entrances/grant_access")
    @Idempotent
    void grantAccess(GrantAccessRequest request);

    /**
     * Lists entrances, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/entrances/list")
    @ResponseKey("acs_entrances")
    @Idempotent
    SeamPage<AcsEntrance> list(ListAcsEntrancesRequest request);

    /** As {@link #list(ListAcsEntrancesRequest)} with a request in which nothing is set. */
    default SeamPage<AcsEntrance> list() {
        return list(ListAcsEntrancesRequest.builder().build());
    }

    /**
     * As {@link #list(ListAcsEntrancesRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<AcsEntrance> listAll(ListAcsEntrancesRequest request) {
        Values.notNull("AcsEntrances.listAll: request", request);
        return Pages.stream("AcsEntrances.listAll (/acs/entrances/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListAcsEntrancesRequest)} with a request in which nothing is set. */
    default Stream<AcsEntrance> listAll() {
        return listAll(ListAcsEntrancesRequest.builder().build());
    }

    /**
     * Lists the credentials that open an entrance.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/entrances/list_credentials_with_access")
    @ResponseKey("acs_credentials")
    @Idempotent
    List<AcsCredential> listCredentialsWithAccess(ListCredentialsWithAccessRequest request);

    /** Opens an entrance remotely with a credential. Not sent again if Seam may have received the request. */
    @POST
    @Path("/acs/entrances/unlock")
    @ResponseKey("action_attempt")
    ActionAttempt<UnlockDoorResult> unlock(UnlockRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsEntrances} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsEntrances#get}. */
        @POST
        @Path("/acs/entrances/get")
        @ResponseKey("acs_entrance")
        @Idempotent
        Uni<AcsEntrance> get(@JsonProperty("acs_entrance_id") String acsEntranceId);

        /** See {@link AcsEntrances#grantAccess}. */
        @POST
        @Path("/acs/entrances/grant_access")
        @Idempotent
        Uni<Void> grantAccess(GrantAccessRequest request);

        /** See {@link AcsEntrances#list}. */
        @POST
        @Path("/acs/entrances/list")
        @ResponseKey("acs_entrances")
        @Idempotent
        Uni<SeamPage<AcsEntrance>> list(ListAcsEntrancesRequest request);

        /** As {@link #list(ListAcsEntrancesRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<AcsEntrance>> list() {
            return list(ListAcsEntrancesRequest.builder().build());
        }

        /** See {@link AcsEntrances#listAll}. */
        default Multi<AcsEntrance> listAll(ListAcsEntrancesRequest request) {
            Values.notNull("AcsEntrances.Reactive.listAll: request", request);
            return Pages.multi("AcsEntrances.Reactive.listAll (/acs/entrances/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListAcsEntrancesRequest)} with a request in which nothing is set. */
        default Multi<AcsEntrance> listAll() {
            return listAll(ListAcsEntrancesRequest.builder().build());
        }

        /** See {@link AcsEntrances#listCredentialsWithAccess}. */
        @POST
        @Path("/acs/entrances/list_credentials_with_access")
        @ResponseKey("acs_credentials")
        @Idempotent
        Uni<List<AcsCredential>> listCredentialsWithAccess(ListCredentialsWithAccessRequest request);

        /** See {@link AcsEntrances#unlock}. */
        @POST
        @Path("/acs/entrances/unlock")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<UnlockDoorResult>> unlock(UnlockRequest request);
    }
}
