package io.quarkiverse.seam;

import io.smallrye.mutiny.Uni;

/**
 * Provides the credentials of each call. Implement it as a bean, with the qualifier {@link SeamWorkspace} for a named
 * workspace; it then replaces the configured credentials of the workspace.
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
     * Called once for every call to Seam, on the thread and with the CDI contexts of the caller. Retries of the call use the
     * same credentials; nothing else is cached. On an event loop, this method must not block.
     * <p>
     * If this method throws or the {@link Uni} fails, the caller gets that exception unchanged. Only a blocking caller gets
     * a checked exception as the cause of an unchecked one.
     *
     * @return the credentials to use; neither the {@link Uni} nor its item may be null
     */
    Uni<SeamCredentials> credentials();
}
