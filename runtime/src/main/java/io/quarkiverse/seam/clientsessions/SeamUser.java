package io.quarkiverse.seam.clientsessions;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * Maps a user of the application to a user of Seam, for the endpoint that {@code quarkus.seam.front-end.enabled} adds.
 * Implement it as a bean to replace the default, which takes the name of the principal, or an HMAC of it if
 * {@code quarkus.seam.front-end.user-key-secret} is set.
 * <p>
 * The default requires that the name is unique across all authentication mechanisms and tenants of the application, and is
 * never given to somebody else. With OIDC, that is true of the subject ({@code quarkus.oidc.token.principal-claim=sub}) if
 * there is one issuer.
 *
 * <pre>
 * &#64;ApplicationScoped
 * class GuestUser implements SeamUser {
 *     public String userIdentifierKey(SecurityIdentity identity) {
 *         return Guest.findByEmail(identity.getPrincipal().getName()).seamKey;
 *     }
 * }
 * </pre>
 */
@FunctionalInterface
public interface SeamUser {

    /**
     * Called for each request of an authenticated user, with the request's CDI contexts, on a worker thread.
     *
     * @return the user identifier key, which should be hard to guess; null if this user can have no client session, so that
     *         the endpoint responds with the status 403
     */
    String userIdentifierKey(SecurityIdentity identity);
}
