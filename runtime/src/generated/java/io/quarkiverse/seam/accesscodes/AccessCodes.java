// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

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
 * Sets PIN codes on smart locks. Most changes reach the lock some time after the call: check the status of the code, or wait
 * for its events.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_codes">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AccessCodes {

    /**
     * Creates a PIN code on one lock. Without code, Seam chooses the digits; without times, the code works until it is deleted.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/create")
    @ResponseKey("access_code")
    AccessCode create(CreateAccessCodeRequest request);

    /**
     * Creates a PIN code on each of several locks, with the same digits if all of the locks allow it.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/create_multiple")
    @ResponseKey("access_codes")
    List<AccessCode> createMultiple(CreateMultipleRequest request);

    /**
     * Deletes a PIN code. The lock accepts the code until the deletion has reached it. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/delete")
    @Idempotent
    void delete(DeleteAccessCodeRequest request);

    /**
     * Proposes a PIN code that fits the rules of a lock, without setting it.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId The lock whose rules the code must follow.
     */
    @POST
    @Path("/access_codes/generate_code")
    @ResponseKey("generated_code")
    @Idempotent
    AccessCode generateCode(@JsonProperty("device_id") String deviceId);

    /**
     * Returns a managed access code, selected by id, or by device and code.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/get")
    @ResponseKey("access_code")
    @Idempotent
    AccessCode get(GetAccessCodeRequest request);

    /** As {@link #get(GetAccessCodeRequest)} with a request in which only the id is set. */
    default AccessCode getById(String accessCodeId) {
        return get(GetAccessCodeRequest.builder().accessCodeId(Values.id("accessCodeId", accessCodeId)).build());
    }

    /**
     * Lists managed access codes, page by page. Requires a device, access codes, an Access Grant or an access method.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/list")
    @ResponseKey("access_codes")
    @Idempotent
    SeamPage<AccessCode> list(ListAccessCodesRequest request);

    /**
     * As {@link #list(ListAccessCodesRequest)}, with the elements of all pages. A page is requested when its first element is
     * wanted.
     */
    default Stream<AccessCode> listAll(ListAccessCodesRequest request) {
        Values.notNull("AccessCodes.listAll: request", request);
        return Pages.stream("AccessCodes.listAll (/access_codes/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /**
     * Takes a spare PIN code from the lock's pool, to replace a code that does not work. Every call takes another one. The code
     * to replace must have an end.
     * <p>
     * Also allowed with a client session token.
     *
     * @param accessCodeId The code to replace. It must have been created with {@code useBackupAccessCodePool}.
     */
    @POST
    @Path("/access_codes/pull_backup_access_code")
    @ResponseKey(ResponseKey.WHOLE_RESPONSE)
    PullBackupAccessCodeResponse pullBackupAccessCode(@JsonProperty("access_code_id") String accessCodeId);

    /**
     * Tells Seam which lengths of PIN codes a lock supports, if Seam cannot get that from the provider.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/report_device_constraints")
    @Idempotent
    void reportDeviceConstraints(ReportDeviceConstraintsRequest request);

    /**
     * Changes the digits, name or times of a PIN code. The change reaches the lock later.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/update")
    @Idempotent
    void update(UpdateAccessCodeRequest request);

    /**
     * Changes all PIN codes of a group at once, on all of their locks.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/update_multiple")
    @Idempotent
    void updateMultiple(UpdateMultipleRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AccessCodes} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AccessCodes#create}. */
        @POST
        @Path("/access_codes/create")
        @ResponseKey("access_code")
        Uni<AccessCode> create(CreateAccessCodeRequest request);

        /** See {@link AccessCodes#createMultiple}. */
        @POST
        @Path("/access_codes/create_multiple")
        @ResponseKey("access_codes")
        Uni<List<AccessCode>> createMultiple(CreateMultipleRequest request);

        /** See {@link AccessCodes#delete}. */
        @POST
        @Path("/access_codes/delete")
        @Idempotent
        Uni<Void> delete(DeleteAccessCodeRequest request);

        /** See {@link AccessCodes#generateCode}. */
        @POST
        @Path("/access_codes/generate_code")
        @ResponseKey("generated_code")
        @Idempotent
        Uni<AccessCode> generateCode(@JsonProperty("device_id") String deviceId);

        /** See {@link AccessCodes#get}. */
        @POST
        @Path("/access_codes/get")
        @ResponseKey("access_code")
        @Idempotent
        Uni<AccessCode> get(GetAccessCodeRequest request);

        /** As {@link #get(GetAccessCodeRequest)} with a request in which only the id is set. */
        default Uni<AccessCode> getById(String accessCodeId) {
            return get(GetAccessCodeRequest.builder().accessCodeId(Values.id("accessCodeId", accessCodeId)).build());
        }

        /** See {@link AccessCodes#list}. */
        @POST
        @Path("/access_codes/list")
        @ResponseKey("access_codes")
        @Idempotent
        Uni<SeamPage<AccessCode>> list(ListAccessCodesRequest request);

        /** See {@link AccessCodes#listAll}. */
        default Multi<AccessCode> listAll(ListAccessCodesRequest request) {
            Values.notNull("AccessCodes.Reactive.listAll: request", request);
            return Pages.multi("AccessCodes.Reactive.listAll (/access_codes/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** See {@link AccessCodes#pullBackupAccessCode}. */
        @POST
        @Path("/access_codes/pull_backup_access_code")
        @ResponseKey(ResponseKey.WHOLE_RESPONSE)
        Uni<PullBackupAccessCodeResponse> pullBackupAccessCode(@JsonProperty("access_code_id") String accessCodeId);

        /** See {@link AccessCodes#reportDeviceConstraints}. */
        @POST
        @Path("/access_codes/report_device_constraints")
        @Idempotent
        Uni<Void> reportDeviceConstraints(ReportDeviceConstraintsRequest request);

        /** See {@link AccessCodes#update}. */
        @POST
        @Path("/access_codes/update")
        @Idempotent
        Uni<Void> update(UpdateAccessCodeRequest request);

        /** See {@link AccessCodes#updateMultiple}. */
        @POST
        @Path("/access_codes/update_multiple")
        @Idempotent
        Uni<Void> updateMultiple(UpdateMultipleRequest request);
    }
}
