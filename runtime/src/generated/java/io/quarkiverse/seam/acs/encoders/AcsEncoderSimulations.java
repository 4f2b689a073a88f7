// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Determines the result of the next card at an encoder, in a sandbox workspace.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/acs/encoders/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AcsEncoderSimulations {

    /** Makes writing the next card fail. */
    @POST
    @Path("/acs/encoders/simulate/next_credential_encode_will_fail")
    void nextCredentialEncodeWillFail(NextCredentialEncodeWillFailRequest request);

    /** Makes writing the next card succeed. */
    @POST
    @Path("/acs/encoders/simulate/next_credential_encode_will_succeed")
    void nextCredentialEncodeWillSucceed(NextCredentialEncodeWillSucceedRequest request);

    /** Makes reading the next card fail. */
    @POST
    @Path("/acs/encoders/simulate/next_credential_scan_will_fail")
    void nextCredentialScanWillFail(NextCredentialScanWillFailRequest request);

    /** Makes reading the next card succeed. */
    @POST
    @Path("/acs/encoders/simulate/next_credential_scan_will_succeed")
    void nextCredentialScanWillSucceed(NextCredentialScanWillSucceedRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AcsEncoderSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AcsEncoderSimulations#nextCredentialEncodeWillFail}. */
        @POST
        @Path("/acs/encoders/simulate/next_credential_encode_will_fail")
        Uni<Void> nextCredentialEncodeWillFail(NextCredentialEncodeWillFailRequest request);

        /** See {@link AcsEncoderSimulations#nextCredentialEncodeWillSucceed}. */
        @POST
        @Path("/acs/encoders/simulate/next_credential_encode_will_succeed")
        Uni<Void> nextCredentialEncodeWillSucceed(NextCredentialEncodeWillSucceedRequest request);

        /** See {@link AcsEncoderSimulations#nextCredentialScanWillFail}. */
        @POST
        @Path("/acs/encoders/simulate/next_credential_scan_will_fail")
        Uni<Void> nextCredentialScanWillFail(NextCredentialScanWillFailRequest request);

        /** See {@link AcsEncoderSimulations#nextCredentialScanWillSucceed}. */
        @POST
        @Path("/acs/encoders/simulate/next_credential_scan_will_succeed")
        Uni<Void> nextCredentialScanWillSucceed(NextCredentialScanWillSucceedRequest request);
    }
}
