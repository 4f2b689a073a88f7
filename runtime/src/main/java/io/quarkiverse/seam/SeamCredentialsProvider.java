package io.quarkiverse.seam;

import io.smallrye.mutiny.Uni;

/**
 * Chooses the credentials of each request. Make a bean of it, with {@link SeamWorkspace} for a named workspace, and it
 * takes the place of the workspace's configured credentials.
 *
 * <pre>
 * &#64;ApplicationScoped
 * class TenantCredentials implements SeamCredentialsProvider {
 *     &#64;Inject
 *     SecurityIdentity user;
 *
 *     public Uni&lt;SeamCredentials&gt; credentials() {
 *         return Uni.createFrom().item(new ApiKey(user.getAttribute("seam-key")));
 *     }
 * }
 * </pre>
 */
@FunctionalInterface
public interface SeamCredentialsProvider {

    /**
     * Called once for every call to Seam, on the thread and with the CDI contexts of the caller; a retry of the call
     * uses the same answer. Nothing is cached. A failure, thrown or emitted, reaches the caller as it is; but a checked
     * exception reaches a blocking caller as the cause of an unchecked one.
     *
     * @return the credentials to use, never null; on the event loop this must not block
     */
    Uni<SeamCredentials> credentials();
}
