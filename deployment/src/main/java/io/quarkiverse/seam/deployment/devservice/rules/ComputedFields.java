package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** Fields that follow from others, set when an object is returned. */
final class ComputedFields implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.seam().whenShown("client_session", (workspace, session) -> session.put("device_count",
                count(workspace, "device",
                        device -> Links.has(session, "connected_account_id", device.path("connected_account_id")))));
        rules.seam().whenShown("space", (workspace, space) -> {
            space.put("device_count", count(workspace, "device", of(space, "space_id")));
            space.put("acs_entrance_count", count(workspace, "acs_entrance", of(space, "space_id")));
        });
        rules.seam().whenShown("acs_system", (workspace, system) -> {
            system.put("acs_user_count", count(workspace, "acs_user", of(system, "acs_system_id")));
            system.put("acs_access_group_count", count(workspace, "acs_access_group", of(system, "acs_system_id")));
        });
        addDeprecated(rules.seam());
    }

    /** The facts leave these out, but Seam always returns them, and the official clients of some languages need them. */
    private static void addDeprecated(FakeSeam seam) {
        seam.whenShown("access_grant", (workspace, grant) -> grant.set("location_ids", grant.get("space_ids")));
        seam.whenShown("unmanaged_access_grant", (workspace, grant) -> grant.set("location_ids", grant.get("space_ids")));
        seam.whenShown("acs_access_group", (workspace, group) -> {
            group.set("access_group_type", group.get("external_type"));
            group.set("access_group_type_display_name", group.get("external_type_display_name"));
        });
        seam.whenShown("acs_system",
                (workspace, system) -> system.putArray("connected_account_ids").add(system.get("connected_account_id")));
        seam.whenShown("acs_user", (workspace, user) -> user.set("last_successful_sync_at", user.get("created_at")));
        seam.whenShown("client_session", (workspace, session) -> {
            session.putArray("user_identity_ids");
            if (session.has("user_identity_id")) {
                session.withArray("/user_identity_ids").add(session.get("user_identity_id"));
            }
        });
        seam.whenShown("connect_webview", (workspace, webview) -> {
            webview.putArray("accepted_devices");
            webview.set("any_device_allowed", webview.get("any_provider_allowed"));
        });
        seam.whenShown("connected_account",
                (workspace, account) -> account.putObject("user_identifier").set("email", account.get("display_name")));
        seam.whenShown("unmanaged_device",
                (workspace, device) -> ((ObjectNode) device.get("properties")).putIfAbsent("name", device.get("device_type")));
    }

    private static long count(Workspace workspace, String resource, Predicate<ObjectNode> counted) {
        return workspace.table(resource).all().filter(counted).count();
    }

    private static Predicate<ObjectNode> of(ObjectNode owner, String idField) {
        return object -> Links.has(object, idField, owner.path(idField));
    }
}
