package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** Fields that follow from others, set when an object is returned. */
final class ComputedFields implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        // Undocumented, but always there
        rules.seam().whenShown("connected_account",
                (workspace, account) -> account.putObject("user_identifier").set("email", account.path("display_name")));
        rules.seam().whenShown("space", (workspace, space) -> {
            space.put("device_count", count(workspace, "device", of(space, "space_id")));
            space.put("acs_entrance_count", count(workspace, "acs_entrance", of(space, "space_id")));
        });
        rules.seam().whenShown("acs_system", (workspace, system) -> {
            system.put("acs_user_count", count(workspace, "acs_user", of(system, "acs_system_id")));
            system.put("acs_access_group_count", count(workspace, "acs_access_group", of(system, "acs_system_id")));
        });
    }

    private static long count(Workspace workspace, String resource, Predicate<ObjectNode> counted) {
        return workspace.table(resource).all().filter(counted).count();
    }

    private static Predicate<ObjectNode> of(ObjectNode owner, String idField) {
        return object -> Links.has(object, idField, owner.path(idField));
    }
}
