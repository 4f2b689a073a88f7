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
 * PIN codes that were set on locks without Seam. Seam can show and delete them, but changes them only after they become
 * managed.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_codes/unmanaged">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UnmanagedAccessCodes {

    /**
     * Makes a PIN code managed, so that Seam can change and monitor it. Not all providers support it.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/unmanaged/convert_to_managed")
    void convertToManaged(ConvertToManagedRequest request);

    /**
     * Deletes an unmanaged PIN code from its lock. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     *
     * @param accessCodeId The code that the lock should stop accepting.
     */
    @POST
    @Path("/access_codes/unmanaged/delete")
    @Idempotent
    void delete(@JsonProperty("access_code_id") String accessCodeId);

    /**
     * Returns an unmanaged access code, selected by id, or by device and code.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/unmanaged/get")
    @ResponseKey("access_code")
    @Idempotent
    UnmanagedAccessCode get(GetUnmanagedAccessCodeRequest request);

    /** As {@link #get(GetUnmanagedAccessCodeRequest)} with a request in which only the id is set. */
    default UnmanagedAccessCode getById(String accessCodeId) {
        return get(GetUnmanagedAccessCodeRequest.builder().accessCodeId(Values.id("accessCodeId", accessCodeId)).build());
    }

    /**
     * Lists the unmanaged access codes of a lock, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/unmanaged/list")
    @ResponseKey("access_codes")
    @Idempotent
    SeamPage<UnmanagedAccessCode> list(ListUnmanagedAccessCodesRequest request);

    /**
     * As {@link #list(ListUnmanagedAccessCodesRequest)}, with the elements of all pages. A page is requested when its first
     * element is wanted.
     */
    default Stream<UnmanagedAccessCode> listAll(ListUnmanagedAccessCodesRequest request) {
        Values.notNull("UnmanagedAccessCodes.listAll: request", request);
        return Pages.stream("UnmanagedAccessCodes.listAll (/access_codes/unmanaged/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /**
     * Makes a PIN code managed, as {@code convertToManaged} does.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/unmanaged/update")
    void update(UpdateUnmanagedAccessCodeRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UnmanagedAccessCodes} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UnmanagedAccessCodes#convertToManaged}. */
        @POST
        @Path("/access_codes/unmanaged/convert_to_managed")
        Uni<Void> convertToManaged(ConvertToManagedRequest request);

        /** See {@link UnmanagedAccessCodes#delete}. */
        @POST
        @Path("/access_codes/unmanaged/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("access_code_id") String accessCodeId);

        /** See {@link UnmanagedAccessCodes#get}. */
        @POST
        @Path("/access_codes/unmanaged/get")
        @ResponseKey("access_code")
        @Idempotent
        Uni<UnmanagedAccessCode> get(GetUnmanagedAccessCodeRequest request);

        /** As {@link #get(GetUnmanagedAccessCodeRequest)} with a request in which only the id is set. */
        default Uni<UnmanagedAccessCode> getById(String accessCodeId) {
            return get(GetUnmanagedAccessCodeRequest.builder().accessCodeId(Values.id("accessCodeId", accessCodeId)).build());
        }

        /** See {@link UnmanagedAccessCodes#list}. */
        @POST
        @Path("/access_codes/unmanaged/list")
        @ResponseKey("access_codes")
        @Idempotent
        Uni<SeamPage<UnmanagedAccessCode>> list(ListUnmanagedAccessCodesRequest request);

        /** See {@link UnmanagedAccessCodes#listAll}. */
        default Multi<UnmanagedAccessCode> listAll(ListUnmanagedAccessCodesRequest request) {
            Values.notNull("UnmanagedAccessCodes.Reactive.listAll: request", request);
            return Pages.multi("UnmanagedAccessCodes.Reactive.listAll (/access_codes/unmanaged/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** See {@link UnmanagedAccessCodes#update}. */
        @POST
        @Path("/access_codes/unmanaged/update")
        Uni<Void> update(UpdateUnmanagedAccessCodeRequest request);
    }
}
