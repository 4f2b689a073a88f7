package io.quarkiverse.seam;

import io.quarkiverse.seam.clientsessions.ClientSessions;

/**
 * One workspace of Seam, and the way to all its resources.
 *
 * <pre>
 * &#64;Inject
 * Seam seam; // the default workspace
 *
 * &#64;Inject
 * &#64;SeamWorkspace("acme")
 * Seam acme; // quarkus.seam.acme.*
 * </pre>
 *
 * All of them share one pool of connections, and none holds a thread.
 */
public interface Seam {

    /** The client sessions of this workspace. */
    default ClientSessions clientSessions() {
        return client(ClientSessions.class);
    }

    /** The client sessions of this workspace, without blocking. */
    default ClientSessions.Reactive reactiveClientSessions() {
        return client(ClientSessions.Reactive.class);
    }

    /**
     * A REST client of this workspace: one of the extension's, or the application's own for an endpoint that the
     * extension does not know.
     *
     * @param api an interface annotated with {@code @RegisterRestClient(configKey = "seam")}
     * @throws IllegalArgumentException if it is no such interface
     */
    <T> T client(Class<T> api);

    /**
     * The same client under other credentials, for one call or for as long as it is kept. It costs no connection, pool
     * or thread, so an application with ten thousand tenants asks for one with each request.
     *
     * @param credentials take the place of what is configured or provided
     * @throws IllegalArgumentException if the credentials are null
     */
    Seam withCredentials(SeamCredentials credentials);
}
