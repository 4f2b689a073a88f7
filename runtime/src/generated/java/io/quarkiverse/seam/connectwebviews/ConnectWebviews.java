// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

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
 * Connect Webviews are pages hosted by Seam on which your users log in to a provider to connect their devices.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/connect_webviews">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ConnectWebviews {

    /**
     * Creates a Connect Webview. Send the user to its URL or embed it; after the login, there is a connected account.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/connect_webviews/create")
    @ResponseKey("connect_webview")
    ConnectWebview create(CreateConnectWebviewRequest request);

    /**
     * Deletes a Connect Webview. This is not necessary after a user has completed it.
     *
     * @param connectWebviewId The Connect Webview whose URL should stop working.
     */
    @POST
    @Path("/connect_webviews/delete")
    @Idempotent
    void delete(@JsonProperty("connect_webview_id") String connectWebviewId);

    /**
     * Returns a Connect Webview, for instance to check the status of the login.
     * <p>
     * Also allowed with a client session token.
     *
     * @param connectWebviewId Seam's id of the Connect Webview, as create has returned it.
     */
    @POST
    @Path("/connect_webviews/get")
    @ResponseKey("connect_webview")
    @Idempotent
    ConnectWebview get(@JsonProperty("connect_webview_id") String connectWebviewId);

    /**
     * Lists Connect Webviews, page by page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/connect_webviews/list")
    @ResponseKey("connect_webviews")
    @Idempotent
    SeamPage<ConnectWebview> list(ListConnectWebviewsRequest request);

    /** As {@link #list(ListConnectWebviewsRequest)} with a request in which nothing is set. */
    default SeamPage<ConnectWebview> list() {
        return list(ListConnectWebviewsRequest.builder().build());
    }

    /**
     * As {@link #list(ListConnectWebviewsRequest)}, with the elements of all pages. A page is requested when its first element
     * is wanted.
     */
    default Stream<ConnectWebview> listAll(ListConnectWebviewsRequest request) {
        Values.notNull("ConnectWebviews.listAll: request", request);
        return Pages.stream("ConnectWebviews.listAll (/connect_webviews/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /** As {@link #listAll(ListConnectWebviewsRequest)} with a request in which nothing is set. */
    default Stream<ConnectWebview> listAll() {
        return listAll(ListConnectWebviewsRequest.builder().build());
    }

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ConnectWebviews} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ConnectWebviews#create}. */
        @POST
        @Path("/connect_webviews/create")
        @ResponseKey("connect_webview")
        Uni<ConnectWebview> create(CreateConnectWebviewRequest request);

        /** See {@link ConnectWebviews#delete}. */
        @POST
        @Path("/connect_webviews/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("connect_webview_id") String connectWebviewId);

        /** See {@link ConnectWebviews#get}. */
        @POST
        @Path("/connect_webviews/get")
        @ResponseKey("connect_webview")
        @Idempotent
        Uni<ConnectWebview> get(@JsonProperty("connect_webview_id") String connectWebviewId);

        /** See {@link ConnectWebviews#list}. */
        @POST
        @Path("/connect_webviews/list")
        @ResponseKey("connect_webviews")
        @Idempotent
        Uni<SeamPage<ConnectWebview>> list(ListConnectWebviewsRequest request);

        /** As {@link #list(ListConnectWebviewsRequest)} with a request in which nothing is set. */
        default Uni<SeamPage<ConnectWebview>> list() {
            return list(ListConnectWebviewsRequest.builder().build());
        }

        /** See {@link ConnectWebviews#listAll}. */
        default Multi<ConnectWebview> listAll(ListConnectWebviewsRequest request) {
            Values.notNull("ConnectWebviews.Reactive.listAll: request", request);
            return Pages.multi("ConnectWebviews.Reactive.listAll (/connect_webviews/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }

        /** As {@link #listAll(ListConnectWebviewsRequest)} with a request in which nothing is set. */
        default Multi<ConnectWebview> listAll() {
            return listAll(ListConnectWebviewsRequest.builder().build());
        }
    }
}
