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
 * Client sessions: what a front end needs to act for one of your users.
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
 * Every method blocks, so call it from a worker or a virtual thread; on an event loop it throws an
 * {@link IllegalStateException} at once, and {@link Reactive} is what to use. Every method refuses null with an
 * {@link IllegalArgumentException}, and throws a {@link SeamException} for whatever else goes wrong:
 * {@link SeamApiException} where Seam refuses, {@link SeamConnectionException} where no answer came, and
 * {@link SeamInvalidResponseException} where what came is no answer.
 * <p>
 * All requests are sent by POST with a JSON body, so that no user identifier key ever stands in a URL.
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
     * Gets a live client session, by its id or by its user. With a client session token as the credentials, the request
     * is empty, and the answer is the token's own session.
     *
     * @return the session with its token
     * @throws SeamNotFoundException if there is none
     */
    @POST
    @Path("/client_sessions/get")
    @Idempotent
    ClientSession get(GetClientSessionRequest request);

    /**
     * Gets the client session of a user, or creates it where there is none. A session that exists is answered as it is,
     * but for its expiry, which moves to the one asked for.
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
     * Lists the live client sessions that fit the request. Seam answers all of them at once: there are no pages.
     *
     * @return the sessions with their tokens, empty where none fits
     */
    @POST
    @Path("/client_sessions/list")
    @ResponseKey("client_sessions")
    @Idempotent
    List<ClientSession> list(ListClientSessionsRequest request);

    /**
     * Ends a client session: its token is refused from now on. Seam keeps the record of it.
     *
     * @param clientSessionId not null or empty
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/revoke")
    @Idempotent
    void revoke(@JsonProperty("client_session_id") String clientSessionId);

    /**
     * Removes a client session and its record.
     *
     * @param clientSessionId not null or empty
     * @throws SeamNotFoundException if there is no such session
     */
    @POST
    @Path("/client_sessions/delete")
    @Idempotent
    void delete(@JsonProperty("client_session_id") String clientSessionId);

    /**
     * The same methods without blocking. A request is sent each time the {@link Uni} is subscribed to, and ended when
     * the subscription is cancelled. Bad arguments are refused at once; whatever else the methods of
     * {@link ClientSessions} throw, the {@link Uni} fails with.
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
