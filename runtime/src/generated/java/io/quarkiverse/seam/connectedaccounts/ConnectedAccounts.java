// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

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
 * Accounts with providers, such as August or ecobee, through which Seam reaches devices. Users connect them in a Connect
 * Webview.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/connected_accounts">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ConnectedAccounts {

    /**
     * Disconnects an account and deletes its devices, events and access codes from Seam, but not the PIN codes from the locks.
     * This cannot be undone: the user has to connect again.
     *
     * @param connectedAccountId The account to disconnect.
     */
    @POST
    @Path("/connected_accounts/delete")
    @Idempotent
    void delete(@JsonProperty("connected_account_id") String connectedAccountId);

    /**
     * Returns a connected account, selected by id or email address.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/connected_accounts/get")
    @ResponseKey("connected_account")
    @Idempotent
    ConnectedAccount get(GetConnectedAccountRequest request);

    /** As {@link #get(GetConnectedAccountRequest)} with a request in which only the id is set. */
    default ConnectedAccount getById(String connectedAccountId) {
        return get(GetConnectedAccountRequest.builder().connectedAccountId(Values.id("connectedAccountId", connectedAccountId))
                .build());
    }

    /** Lists connected accounts, page by page. */
    @POST
    @Path("/connected_accounts/list")
    @ResponseKey("connected_accounts")
    @Idempotent
    SeamPage<ConnectedAccount> list(ListConnectedAccountsRequest request);

    /** As {@link #list(ListConnectedAccountsRequest)} with a request in which nothing is set. */
    default SeamPage<ConnectedAccount> list() {
        return list(ListConnectedAccountsRequest.builder().build());
    }

    /**
     * As {@link #list(ListConnectedAccountsRequest)}, with the elements of all pages. A page is requested when its first
     * element is wanted.
     */
    default Stream<ConnectedAccount> listAll(ListConnectedAccountsRequest request) {
        Values.notNull("ConnectedAccounts.listAll: request", request);
        return Pages.stream("ConnectedAccounts.listAll (/connected_accounts/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListConnectedAccountsRequest)} with a request in which nothing is set. */
    default Stream<ConnectedAccount> listAll() {
        return listAll(ListConnectedAccountsRequest.builder().build());
    }

    /**
     * Requests that Seam reads an account again, for instance to find a new device. The reading happens after the call.
     *
     * @param connectedAccountId The account to read again.
     */
    @POST
    @Path("/connected_accounts/sync")
    void sync(@JsonProperty("connected_account_id") String connectedAccountId);

    /** Changes the settings of an account, for instance which of its devices are managed. */
    @POST
    @Path("/connected_accounts/update")
    @ResponseKey("connected_account")
    @Idempotent
    ConnectedAccount update(UpdateConnectedAccountRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ConnectedAccounts} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ConnectedAccounts#delete}. */
        @POST
        @Path("/connected_accounts/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("connected_account_id") String connectedAccountId);

        /** See {@link ConnectedAccounts#get}. */
        @POST
        @Path("/connected_accounts/get")
        @ResponseKey("connected_account")
        @Idempotent
        Uni<ConnectedAccount> get(GetConnectedAccountRequest request);

        /** As {@link #get(GetConnectedAccountRequest)} with a request in which only the id is set. */
        default Uni<ConnectedAccount> getById(String connectedAccountId) {
            return get(GetConnectedAccountRequest.builder()
                    .connectedAccountId(Values.id("connectedAccountId", connectedAccountId)).build());
        }

        /** See {@link ConnectedAccounts#list}. */
        @POST
        @Path("/connected_accounts/list")
        @ResponseKey("connected_accounts")
        @Idempotent
        Uni<SeamPage<ConnectedAccount>> list(ListConnectedAccountsRequest request);

        /** As {@link #list(ListConnectedAccountsRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<ConnectedAccount>> list() {
            return list(ListConnectedAccountsRequest.builder().build());
        }

        /** See {@link ConnectedAccounts#listAll}. */
        default Multi<ConnectedAccount> listAll(ListConnectedAccountsRequest request) {
            Values.notNull("ConnectedAccounts.Reactive.listAll: request", request);
            return Pages.multi("ConnectedAccounts.Reactive.listAll (/connected_accounts/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListConnectedAccountsRequest)} with a request in which nothing is set. */
        default Multi<ConnectedAccount> listAll() {
            return listAll(ListConnectedAccountsRequest.builder().build());
        }

        /** See {@link ConnectedAccounts#sync}. */
        @POST
        @Path("/connected_accounts/sync")
        Uni<Void> sync(@JsonProperty("connected_account_id") String connectedAccountId);

        /** See {@link ConnectedAccounts#update}. */
        @POST
        @Path("/connected_accounts/update")
        @ResponseKey("connected_account")
        @Idempotent
        Uni<ConnectedAccount> update(UpdateConnectedAccountRequest request);
    }
}
