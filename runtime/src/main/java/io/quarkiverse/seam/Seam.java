package io.quarkiverse.seam;

/**
 * The entry point to one workspace of Seam.
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
 * All workspaces share one connection pool. Instances are thread-safe.
 */
public interface Seam extends SeamRoutes {

    /** Returns this workspace with clients that do not block. */
    Reactive reactive();

    /**
     * Returns a REST client for this workspace: one of the extension's, or the application's own for an endpoint that the
     * extension does not support.
     *
     * @param api an interface annotated with {@code @RegisterRestClient(configKey = "seam")}
     * @throws IllegalArgumentException if it is any other type
     */
    @Override
    <T> T client(Class<T> api);

    /**
     * Returns this workspace with other credentials, for one call or for many. It is cheap, since it needs no connection,
     * pool or thread of its own: an application with ten thousand tenants can call it for every request.
     *
     * @param credentials used instead of the configured or provided ones
     * @throws IllegalArgumentException if the credentials are null
     */
    Seam withCredentials(SeamCredentials credentials);

    /** The entry point to one workspace, with clients that do not block. It can be injected as {@link Seam} can. */
    interface Reactive extends SeamRoutes.Reactive {

        /** See {@link Seam#client}. */
        @Override
        <T> T client(Class<T> api);

        /** See {@link Seam#withCredentials}. */
        Reactive withCredentials(SeamCredentials credentials);
    }
}
