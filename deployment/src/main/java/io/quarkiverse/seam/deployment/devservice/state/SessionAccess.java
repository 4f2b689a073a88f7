package io.quarkiverse.seam.deployment.devservice.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the token of a client session gives access to. */
public final class SessionAccess {

    private SessionAccess() {
    }

    public static boolean reaches(ObjectNode session, ObjectNode object, Workspace workspace) {
        if (owns(session, object, "client_session_id") || owns(session, object, "customer_key")
                || owns(session, object, "user_identity_id")
                || contains(session, "connected_account_ids", object, "connected_account_id")
                || contains(session, "connect_webview_ids", object, "connect_webview_id")) {
            return true;
        }
        JsonNode deviceId = Links.value(object, "device_id");
        ObjectNode device = workspace.table("device").get(deviceId.asText());
        return device != null && device != object && reaches(session, device, workspace);
    }

    private static boolean owns(ObjectNode session, ObjectNode object, String field) {
        JsonNode value = Links.value(session, field);
        return value.isTextual() && value.equals(Links.value(object, field));
    }

    private static boolean contains(ObjectNode session, String list, ObjectNode object, String field) {
        JsonNode value = Links.value(object, field);
        for (JsonNode element : session.path(list)) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
