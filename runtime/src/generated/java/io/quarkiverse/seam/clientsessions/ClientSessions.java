// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Uni;

/**
 * Client sessions let a front end act for one of your users, limited to what that user can see. Their tokens may reach a
 * browser; an API key must not.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/client_sessions">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ClientSessions {

    /** Creates a client session. Fails if the user already has one; use {@code getOrCreate} to avoid that. */
    @POST
    @Path("/client_sessions/create")
    @ResponseKey("client_session")
    ClientSession create(CreateClientSessionRequest request);

    /**
     * Ends a client session and deletes its record. This cannot be undone.
     *
     * @param clientSessionId Seam's id of the session, as opposed to its token.
     */
    @POST
    @Path("/client_sessions/delete")
    @Idempotent
    void delete(@JsonProperty("client_session_id") String clientSessionId);

    /**
     * Returns an active client session with its token. If called with a client session token, it takes no fields and returns
     * the session of that token.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/client_sessions/get")
    @ResponseKey("client_session")
    @Idempotent
    ClientSession get(GetClientSessionRequest request);

    /** As {@link #get(GetClientSessionRequest)} with a request in which only the id is set. */
    default ClientSession getById(String clientSessionId) {
        return get(GetClientSessionRequest.builder().clientSessionId(Values.id("clientSessionId", clientSessionId)).build());
    }

    /**
     * Returns the active session of a user, or creates one. If {@code expiresAt} is set, an existing session expires then, too.
     */
    @POST
    @Path("/client_sessions/get_or_create")
    @ResponseKey("client_session")
    @Idempotent
    ClientSession getOrCreate(GetOrCreateClientSessionRequest request);

    /** Gives an existing session access to more connected accounts, Connect Webviews or a user identity. It removes nothing. */
    @POST
    @Path("/client_sessions/grant_access")
    @ResponseKey("client_session")
    @Idempotent
    ClientSession grantAccess(GrantAccessRequest request);

    /** Lists active client sessions with their tokens, without pages. */
    @POST
    @Path("/client_sessions/list")
    @ResponseKey("client_sessions")
    @Idempotent
    List<ClientSession> list(ListClientSessionsRequest request);

    /** As {@link #list(ListClientSessionsRequest)} with a request in which nothing is set. */
    default List<ClientSession> list() {
        return list(ListClientSessionsRequest.builder().build());
    }

    /**
     * Ends a client session: its token is rejected from now on, but its record is kept. This cannot be undone.
     *
     * @param clientSessionId Seam's id of the session, as opposed to its token.
     */
    @POST
    @Path("/client_sessions/revoke")
    @Idempotent
    void revoke(@JsonProperty("client_session_id") String clientSessionId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ClientSessions} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ClientSessions#create}. */
        @POST
        @Path("/client_sessions/create")
        @ResponseKey("client_session")
        Uni<ClientSession> create(CreateClientSessionRequest request);

        /** See {@link ClientSessions#delete}. */
        @POST
        @Path("/client_sessions/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("client_session_id") String clientSessionId);

        /** See {@link ClientSessions#get}. */
        @POST
        @Path("/client_sessions/get")
        @ResponseKey("client_session")
        @Idempotent
        Uni<ClientSession> get(GetClientSessionRequest request);

        /** As {@link #get(GetClientSessionRequest)} with a request in which only the id is set. */
        default Uni<ClientSession> getById(String clientSessionId) {
            return get(
                    GetClientSessionRequest.builder().clientSessionId(Values.id("clientSessionId", clientSessionId)).build());
        }

        /** See {@link ClientSessions#getOrCreate}. */
        @POST
        @Path("/client_sessions/get_or_create")
        @ResponseKey("client_session")
        @Idempotent
        Uni<ClientSession> getOrCreate(GetOrCreateClientSessionRequest request);

        /** See {@link ClientSessions#grantAccess}. */
        @POST
        @Path("/client_sessions/grant_access")
        @ResponseKey("client_session")
        @Idempotent
        Uni<ClientSession> grantAccess(GrantAccessRequest request);

        /** See {@link ClientSessions#list}. */
        @POST
        @Path("/client_sessions/list")
        @ResponseKey("client_sessions")
        @Idempotent
        Uni<List<ClientSession>> list(ListClientSessionsRequest request);

        /** As {@link #list(ListClientSessionsRequest)} with a request in which nothing is set. */
        default Uni<List<ClientSession>> list() {
            return list(ListClientSessionsRequest.builder().build());
        }

        /** See {@link ClientSessions#revoke}. */
        @POST
        @Path("/client_sessions/revoke")
        @Idempotent
        Uni<Void> revoke(@JsonProperty("client_session_id") String clientSessionId);
    }
}
