// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

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
import io.quarkiverse.seam.actionattempts.ScanCredentialResult;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Encoders write and read the cards of access systems. Someone has to place a card on them, so allow more time for these action
 * attempts.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/encoders">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsEncoders {

    /** Writes a credential or an access method to the card on an encoder. This overwrites the card. */
    @POST
    @Path("/acs/encoders/encode_credential")
    @ResponseKey("action_attempt")
    ActionAttempt<AcsCredential> encodeCredential(EncodeCredentialRequest request);

    /**
     * Returns an encoder, for instance to check its errors before someone places a card on it.
     *
     * @param acsEncoderId The encoder, by its id: the device, usually at a front desk, that writes and reads cards.
     */
    @POST
    @Path("/acs/encoders/get")
    @ResponseKey("acs_encoder")
    @Idempotent
    AcsEncoder get(@JsonProperty("acs_encoder_id") String acsEncoderId);

    /** Lists encoders, page by page. Requires access systems or encoders. */
    @POST
    @Path("/acs/encoders/list")
    @ResponseKey("acs_encoders")
    @Idempotent
    SeamPage<AcsEncoder> list(ListAcsEncodersRequest request);

    /**
     * As {@link #list(ListAcsEncodersRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<AcsEncoder> listAll(ListAcsEncodersRequest request) {
        Values.notNull("AcsEncoders.listAll: request", request);
        return Pages.stream("AcsEncoders.listAll (/acs/encoders/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** Reads the card on an encoder and finds its credential. */
    @POST
    @Path("/acs/encoders/scan_credential")
    @ResponseKey("action_attempt")
    ActionAttempt<ScanCredentialResult> scanCredential(ScanCredentialRequest request);

    /** Reads the card on an encoder and assigns its credential to someone. */
    @POST
    @Path("/acs/encoders/scan_to_assign_credential")
    @ResponseKey("action_attempt")
    ActionAttempt<AcsCredential> scanToAssignCredential(ScanToAssignCredentialRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsEncoders} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsEncoders#encodeCredential}. */
        @POST
        @Path("/acs/encoders/encode_credential")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<AcsCredential>> encodeCredential(EncodeCredentialRequest request);

        /** See {@link AcsEncoders#get}. */
        @POST
        @Path("/acs/encoders/get")
        @ResponseKey("acs_encoder")
        @Idempotent
        Uni<AcsEncoder> get(@JsonProperty("acs_encoder_id") String acsEncoderId);

        /** See {@link AcsEncoders#list}. */
        @POST
        @Path("/acs/encoders/list")
        @ResponseKey("acs_encoders")
        @Idempotent
        Uni<SeamPage<AcsEncoder>> list(ListAcsEncodersRequest request);

        /** See {@link AcsEncoders#listAll}. */
        default Multi<AcsEncoder> listAll(ListAcsEncodersRequest request) {
            Values.notNull("AcsEncoders.Reactive.listAll: request", request);
            return Pages.multi("AcsEncoders.Reactive.listAll (/acs/encoders/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** See {@link AcsEncoders#scanCredential}. */
        @POST
        @Path("/acs/encoders/scan_credential")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<ScanCredentialResult>> scanCredential(ScanCredentialRequest request);

        /** See {@link AcsEncoders#scanToAssignCredential}. */
        @POST
        @Path("/acs/encoders/scan_to_assign_credential")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<AcsCredential>> scanToAssignCredential(ScanToAssignCredentialRequest request);
    }
}
