package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** Workspaces are not within a workspace, as all else is. */
final class WorkspaceRules implements Rules.Group {

    private static final String RESET = "RESET_SANDBOX_WORKSPACE";

    @Override
    public void addTo(Rules rules) {
        rules.on("/workspaces/create", WorkspaceRules::create);
        rules.on("/workspaces/get", call -> call.workspace().description());
        rules.on("/workspaces/list", WorkspaceRules::list);
        rules.on("/workspaces/update", WorkspaceRules::update);
        rules.on("/workspaces/reset_sandbox", WorkspaceRules::reset);
    }

    /** It has no API key: a personal access token opens it. */
    private static JsonNode create(Call call) {
        ObjectNode given = call.input().deepCopy();
        given.put("publishable_key", "seam_pk_" + UUID.randomUUID().toString().replace("-", ""));
        given.put("is_sandbox", !call.has("is_sandbox") || call.isTrue("is_sandbox"));
        given.put("is_publishable_key_auth_enabled", true);
        return call.seam().addWorkspace(given, null).description();
    }

    private static JsonNode list(Call call) {
        boolean all = call.caller().session() == null && call.caller().credential() != Credential.API_KEY;
        return Call.list((all ? call.seam().workspaces().stream() : Stream.of(call.workspace())).map(Workspace::description));
    }

    private static JsonNode update(Call call) {
        call.seam().shapes().update("workspace", call.workspace().description(), call.input());
        return null;
    }

    /** The attempt can still be found. */
    private static JsonNode reset(Call call) {
        return call.attempt(() -> {
            List<ObjectNode> resets = call.table("action_attempt").all()
                    .filter(attempt -> attempt.path("action_type").asText().equals(RESET)).toList();
            call.seam().reset(call.workspace());
            resets.forEach(call.table("action_attempt")::add);
            return null;
        });
    }
}
