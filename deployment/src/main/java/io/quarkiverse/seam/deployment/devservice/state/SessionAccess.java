package io.quarkiverse.seam.deployment.devservice.state;

import java.util.stream.Stream;

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
        return Stream.of("device", "connected_account").map(way -> other(object, way, workspace))
                .anyMatch(other -> other != null && other != object && reaches(session, other, workspace));
    }

    /** That which the object belongs to; null if there is none. */
    private static ObjectNode other(ObjectNode object, String resource, Workspace workspace) {
        return workspace.table(resource).get(Links.value(object, resource + "_id").asText());
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
