package io.quarkiverse.seam.clientsessions;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * The tokens of client sessions, with which the front end of a user calls Seam itself. A token is kept in memory until shortly
 * before it expires, so this can be called for every page. It requires the extension {@code quarkus-caffeine}.
 *
 * <pre>
 * &#64;Inject
 * ClientSessionTokens tokens; // the default workspace
 *
 * String token = tokens.tokenFor("internal-user-id-1");
 * </pre>
 *
 * Like the clients, it can be injected with {@code @SeamWorkspace} for a named workspace. For a tenant, see
 * {@code Seam.clientSessionTokens()}. Instances are thread-safe.
 */
public interface ClientSessionTokens {

    /**
     * Returns a token that is valid for at least another minute. If none is kept, it is that of the user's active session,
     * which then expires after {@code quarkus.seam.front-end.token-lifetime}; if there is no session, one is created. However
     * many callers need the token of a user at the same time, Seam is called once. A token that is about to expire is renewed
     * in the background. A failure is not kept.
     * <p>
     * It blocks unless a token is kept, so call it on a worker thread or a virtual thread. On an event loop it throws an
     * {@link IllegalStateException}; use {@link Reactive} there.
     *
     * @param userIdentifierKey the application's own key for the user; not empty
     * @throws SeamException if the call of Seam fails
     */
    String tokenFor(String userIdentifierKey);

    /**
     * As {@link #tokenFor(String)}, for a session with more than a user identifier key. A request that differs, such as by its
     * connected accounts, has a token of its own in memory, although Seam may return the same session for both.
     *
     * @param request needs a {@code userIdentifierKey} or a {@code userIdentityId}. Its {@code expiresAt} is ignored
     */
    String tokenFor(GetOrCreateClientSessionRequest request);

    /**
     * Forgets all tokens of a user, so that the next call requests a new one. Seam is not called: a session ends by
     * {@code ClientSessions.revoke}. If a call of this application with a kept token fails because the session is expired,
     * revoked or deleted, the token is forgotten anyway.
     */
    void forget(String userIdentifierKey);

    /** Forgets the token that {@link #tokenFor(GetOrCreateClientSessionRequest)} returns for the request. */
    void forget(GetOrCreateClientSessionRequest request);

    /** The same without blocking. */
    interface Reactive {

        /** See {@link ClientSessionTokens#tokenFor(String)}. */
        Uni<String> tokenFor(String userIdentifierKey);

        /** See {@link ClientSessionTokens#tokenFor(GetOrCreateClientSessionRequest)}. */
        Uni<String> tokenFor(GetOrCreateClientSessionRequest request);

        /** See {@link ClientSessionTokens#forget(String)}. It does not wait for anything. */
        void forget(String userIdentifierKey);

        /** See {@link ClientSessionTokens#forget(GetOrCreateClientSessionRequest)}. It does not wait for anything. */
        void forget(GetOrCreateClientSessionRequest request);
    }
}
