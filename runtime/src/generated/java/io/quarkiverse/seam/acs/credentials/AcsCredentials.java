// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

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
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Credentials are the cards, PIN codes and mobile keys of access systems. Access Grants create them automatically; use these
 * methods for direct control.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/credentials">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsCredentials {

    /** Assigns a credential to a user of its access system. */
    @POST
    @Path("/acs/credentials/assign")
    @ResponseKey("acs_credential")
    AcsCredential assign(AssignRequest request);

    /** Creates a credential in an access system. A card must be written by an encoder before it opens anything. */
    @POST
    @Path("/acs/credentials/create")
    @ResponseKey("acs_credential")
    AcsCredential create(CreateAcsCredentialRequest request);

    /**
     * Deletes a credential, which then no longer opens anything. This cannot be undone.
     *
     * @param acsCredentialId Seam's id of the credential, as opposed to the number of a card.
     */
    @POST
    @Path("/acs/credentials/delete")
    @Idempotent
    void delete(@JsonProperty("acs_credential_id") String acsCredentialId);

    /**
     * Returns a credential, for instance to check if it has been issued.
     *
     * @param acsCredentialId Seam's id of the credential, as opposed to the number of a card.
     */
    @POST
    @Path("/acs/credentials/get")
    @ResponseKey("acs_credential")
    @Idempotent
    AcsCredential get(@JsonProperty("acs_credential_id") String acsCredentialId);

    /**
     * Lists credentials, page by page: all that the workspace has, or those of a user, a person or an access system.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/acs/credentials/list")
    @ResponseKey("acs_credentials")
    @Idempotent
    SeamPage<AcsCredential> list(ListAcsCredentialsRequest request);

    /** As {@link #list(ListAcsCredentialsRequest)} with a request in which nothing is set. */
    default SeamPage<AcsCredential> list() {
        return list(ListAcsCredentialsRequest.builder().build());
    }

    /**
     * As {@link #list(ListAcsCredentialsRequest)}, with the elements of all pages. A page is requested when its first element
     * is wanted.
     */
    default Stream<AcsCredential> listAll(ListAcsCredentialsRequest request) {
        Values.notNull("AcsCredentials.listAll: request", request);
        return Pages.stream("AcsCredentials.listAll (/acs/credentials/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListAcsCredentialsRequest)} with a request in which nothing is set. */
    default Stream<AcsCredential> listAll() {
        return listAll(ListAcsCredentialsRequest.builder().build());
    }

    /**
     * Lists the entrances that a credential opens.
     *
     * @param acsCredentialId Seam's id of the credential, as opposed to the number of a card.
     */
    @POST
    @Path("/acs/credentials/list_accessible_entrances")
    @ResponseKey("acs_entrances")
    @Idempotent
    List<AcsEntrance> listAccessibleEntrances(@JsonProperty("acs_credential_id") String acsCredentialId);

    /** Removes a credential from a user. It can be assigned again. */
    @POST
    @Path("/acs/credentials/unassign")
    @ResponseKey("acs_credential")
    AcsCredential unassign(UnassignRequest request);

    /** Changes the digits or the end of a credential. */
    @POST
    @Path("/acs/credentials/update")
    @ResponseKey("acs_credential")
    @Idempotent
    AcsCredential update(UpdateAcsCredentialRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsCredentials} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsCredentials#assign}. */
        @POST
        @Path("/acs/credentials/assign")
        @ResponseKey("acs_credential")
        Uni<AcsCredential> assign(AssignRequest request);

        /** See {@link AcsCredentials#create}. */
        @POST
        @Path("/acs/credentials/create")
        @ResponseKey("acs_credential")
        Uni<AcsCredential> create(CreateAcsCredentialRequest request);

        /** See {@link AcsCredentials#delete}. */
        @POST
        @Path("/acs/credentials/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("acs_credential_id") String acsCredentialId);

        /** See {@link AcsCredentials#get}. */
        @POST
        @Path("/acs/credentials/get")
        @ResponseKey("acs_credential")
        @Idempotent
        Uni<AcsCredential> get(@JsonProperty("acs_credential_id") String acsCredentialId);

        /** See {@link AcsCredentials#list}. */
        @POST
        @Path("/acs/credentials/list")
        @ResponseKey("acs_credentials")
        @Idempotent
        Uni<SeamPage<AcsCredential>> list(ListAcsCredentialsRequest request);

        /** As {@link #list(ListAcsCredentialsRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<AcsCredential>> list() {
            return list(ListAcsCredentialsRequest.builder().build());
        }

        /** See {@link AcsCredentials#listAll}. */
        default Multi<AcsCredential> listAll(ListAcsCredentialsRequest request) {
            Values.notNull("AcsCredentials.Reactive.listAll: request", request);
            return Pages.multi("AcsCredentials.Reactive.listAll (/acs/credentials/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListAcsCredentialsRequest)} with a request in which nothing is set. */
        default Multi<AcsCredential> listAll() {
            return listAll(ListAcsCredentialsRequest.builder().build());
        }

        /** See {@link AcsCredentials#listAccessibleEntrances}. */
        @POST
        @Path("/acs/credentials/list_accessible_entrances")
        @ResponseKey("acs_entrances")
        @Idempotent
        Uni<List<AcsEntrance>> listAccessibleEntrances(@JsonProperty("acs_credential_id") String acsCredentialId);

        /** See {@link AcsCredentials#unassign}. */
        @POST
        @Path("/acs/credentials/unassign")
        @ResponseKey("acs_credential")
        Uni<AcsCredential> unassign(UnassignRequest request);

        /** See {@link AcsCredentials#update}. */
        @POST
        @Path("/acs/credentials/update")
        @ResponseKey("acs_credential")
        @Idempotent
        Uni<AcsCredential> update(UpdateAcsCredentialRequest request);
    }
}
