package io.quarkiverse.seam.deployment.devservice;

/**
 * Who asks.
 *
 * @param session the caller's own, for a client session token alone
 */
record FakeSeamCaller(FakeSeamCredential credential, FakeWorkspace workspace, FakeClientSession session) {

    boolean mayUse(String connectedAccountId) {
        return session == null || session.connectedAccountIds.contains(connectedAccountId);
    }

    boolean owns(String workspaceId) {
        return workspace.workspaceId().equals(workspaceId);
    }
}
