package io.quarkiverse.seam;

import java.time.Duration;

import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.smallrye.mutiny.Uni;

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

    /**
     * Returns the tokens of client sessions, with which the front ends of users call Seam. Those of different credentials are
     * kept apart. It requires the extension {@code quarkus-caffeine}.
     */
    ClientSessionTokens clientSessionTokens();

    /**
     * Waits until an action is finished, such as that of {@code locks().unlockDoor(…)}. As long as it is pending, its attempt
     * is requested again every {@code quarkus.seam.action-attempts.poll-interval}. A request that fails because Seam cannot be
     * reached, responds too late or with a 429 or 5xx does not end the wait.
     * <p>
     * It blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
     * {@link IllegalStateException}; use {@link Reactive#await} there.
     *
     * @param actionAttempt as returned by a client
     * @return the result of the action; null if it has none
     * @throws SeamActionAttemptFailedException if the action failed
     * @throws SeamActionAttemptTimeoutException if it is not finished after {@code quarkus.seam.action-attempts.timeout}. It
     *         may still be carried out later
     * @throws SeamException if a request fails for any other reason
     */
    <R> R await(ActionAttempt<R> actionAttempt);

    /**
     * As {@link #await(ActionAttempt)}, with another timeout.
     *
     * @param timeout includes the time that the requests take. The attempt is requested at least once, however short the
     *        timeout is, and the last request may exceed it by a second
     */
    <R> R await(ActionAttempt<R> actionAttempt, Duration timeout);

    /** The entry point to one workspace, with clients that do not block. It can be injected as {@link Seam} can. */
    interface Reactive extends SeamRoutes.Reactive {

        /** See {@link Seam#client}. */
        @Override
        <T> T client(Class<T> api);

        /** See {@link Seam#withCredentials}. */
        Reactive withCredentials(SeamCredentials credentials);

        /** See {@link Seam#clientSessionTokens}. */
        ClientSessionTokens.Reactive clientSessionTokens();

        /**
         * See {@link Seam#await(ActionAttempt)}. The wait begins with the subscription to the {@link Uni}, and ends if the
         * subscription is cancelled.
         */
        <R> Uni<R> await(ActionAttempt<R> actionAttempt);

        /** See {@link Seam#await(ActionAttempt, Duration)}. */
        <R> Uni<R> await(ActionAttempt<R> actionAttempt, Duration timeout);
    }
}
