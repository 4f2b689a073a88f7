package io.quarkiverse.seam.clientsessions;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.smallrye.mutiny.Uni;

/**
 * Client sessions, with whose tokens a front end acts for one of your users.
 *
 * <pre>
 * &#64;Inject
 * ClientSessions clientSessions;
 *
 * ClientSession session = clientSessions.create(CreateClientSessionRequest.builder()
 *         .userIdentifierKey("internal-user-id-1")
 *         .build());
 * </pre>
 *
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if an
 * argument is null, and a {@link SeamException} if the call fails: a {@link SeamApiException} if Seam returns an error, a
 * {@link SeamConnectionException} if there is no response, and a {@link SeamInvalidResponseException} if the response cannot
 * be used.
 * <p>
 * All requests are POST requests with a JSON body, so that user identifier keys never appear in a URL.
 *
 * @see <a href="https://docs.seam.co/latest/api/client_sessions">Seam's documentation of client sessions</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ClientSessions {

    /**
     * Creates a client session.
     *
     * @return the new session with its token
     * @throws SeamApiException with the type {@code client_session_token_already_exists} if the user has a session
     *         already; see {@link #getOrCreate} for that
     */
    @POST
    @Path("/client_sessions/create")
    ClientSession create(CreateClientSessionRequest request);

    /**
     * Gets a live client session by its id or user. If the credentials are a client session token, the request must be empty,
     * and the session of the token is returned.
     *
     * @return the session with its token
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/get")
    @Idempotent
    ClientSession get(GetClientSessionRequest request);

    /**
     * Gets the client session of a user, or creates one if there is none. An existing session is returned unchanged, except for
     * its expiry, which is set to that of the request.
     *
     * @return the session with its token
     */
    @POST
    @Path("/client_sessions/get_or_create")
    @Idempotent
    ClientSession getOrCreate(GetOrCreateClientSessionRequest request);

    /**
     * Adds connected accounts, Connect Webviews or a user identity to a client session.
     *
     * @return the session as it is now
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/grant_access")
    @Idempotent
    ClientSession grantAccess(GrantAccessRequest request);

    /**
     * Lists the live client sessions that match the request. Seam returns all of them at once, without pages.
     *
     * @return the sessions with their tokens; empty if none matches
     */
    @POST
    @Path("/client_sessions/list")
    @ResponseKey("client_sessions")
    @Idempotent
    List<ClientSession> list(ListClientSessionsRequest request);

    /**
     * Revokes a client session: Seam rejects its token from now on, but keeps the record of the session.
     *
     * @param clientSessionId not null or empty
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/revoke")
    @Idempotent
    void revoke(@JsonProperty("client_session_id") String clientSessionId);

    /**
     * Deletes a client session, including its record.
     *
     * @param clientSessionId not null or empty
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/delete")
    @Idempotent
    void delete(@JsonProperty("client_session_id") String clientSessionId);

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
        Uni<ClientSession> create(CreateClientSessionRequest request);

        /** See {@link ClientSessions#get}. */
        @POST
        @Path("/client_sessions/get")
        @Idempotent
        Uni<ClientSession> get(GetClientSessionRequest request);

        /** See {@link ClientSessions#getOrCreate}. */
        @POST
        @Path("/client_sessions/get_or_create")
        @Idempotent
        Uni<ClientSession> getOrCreate(GetOrCreateClientSessionRequest request);

        /** See {@link ClientSessions#grantAccess}. */
        @POST
        @Path("/client_sessions/grant_access")
        @Idempotent
        Uni<ClientSession> grantAccess(GrantAccessRequest request);

        /** See {@link ClientSessions#list}. */
        @POST
        @Path("/client_sessions/list")
        @ResponseKey("client_sessions")
        @Idempotent
        Uni<List<ClientSession>> list(ListClientSessionsRequest request);

        /** See {@link ClientSessions#revoke}. */
        @POST
        @Path("/client_sessions/revoke")
        @Idempotent
        Uni<Void> revoke(@JsonProperty("client_session_id") String clientSessionId);

        /** See {@link ClientSessions#delete}. */
        @POST
        @Path("/client_sessions/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("client_session_id") String clientSessionId);
    }
}
