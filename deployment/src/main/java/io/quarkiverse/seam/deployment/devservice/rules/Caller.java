package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.SessionAccess;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/**
 * Who calls.
 *
 * @param workspace null for a personal access token alone
 * @param session the caller's own, for a client session token alone; null otherwise
 */
public record Caller(Credential credential, Workspace workspace, ObjectNode session) {

    boolean reaches(ObjectNode object) {
        return session == null || SessionAccess.reaches(session, object, workspace);
    }
}
