// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.runtime.api.WithoutWorkspace;
import io.smallrye.mutiny.Uni;

/**
 * Workspaces separate devices, users and credentials, for instance a sandbox from production.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/workspaces">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Workspaces {

    /** Creates a workspace. Requires a personal access token, without a workspace. */
    @POST
    @Path("/workspaces/create")
    @ResponseKey("workspace")
    @WithoutWorkspace
    Workspace create(CreateWorkspaceRequest request);

    /**
     * Returns the workspace of the credentials.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/workspaces/get")
    @ResponseKey("workspace")
    @Idempotent
    Workspace get();

    /**
     * Lists the workspaces that the credentials give access to.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/workspaces/list")
    @ResponseKey("workspaces")
    @Idempotent
    @WithoutWorkspace
    List<Workspace> list();

    /** Resets the sandbox workspace of the credentials. What was created in it is lost, and this cannot be undone. */
    @POST
    @Path("/workspaces/reset_sandbox")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> resetSandbox();

    /** Changes the workspace of the credentials. */
    @POST
    @Path("/workspaces/update")
    @Idempotent
    void update(UpdateWorkspaceRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Workspaces} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Workspaces#create}. */
        @POST
        @Path("/workspaces/create")
        @ResponseKey("workspace")
        @WithoutWorkspace
        Uni<Workspace> create(CreateWorkspaceRequest request);

        /** See {@link Workspaces#get}. */
        @POST
        @Path("/workspaces/get")
        @ResponseKey("workspace")
        @Idempotent
        Uni<Workspace> get();

        /** See {@link Workspaces#list}. */
        @POST
        @Path("/workspaces/list")
        @ResponseKey("workspaces")
        @Idempotent
        @WithoutWorkspace
        Uni<List<Workspace>> list();

        /** See {@link Workspaces#resetSandbox}. */
        @POST
        @Path("/workspaces/reset_sandbox")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> resetSandbox();

        /** See {@link Workspaces#update}. */
        @POST
        @Path("/workspaces/update")
        @Idempotent
        Uni<Void> update(UpdateWorkspaceRequest request);
    }
}
