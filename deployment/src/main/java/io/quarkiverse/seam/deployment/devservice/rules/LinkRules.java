package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;

/** What puts an object into another, or takes it out: a user into an access group. */
final class LinkRules implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.on("/acs/access_groups/add_user", addUser("_acs_access_group_ids", "acs_access_group"));
        rules.on("/acs/access_groups/remove_user", remove("acs_user", "_acs_access_group_ids", "acs_access_group"));
        rules.on("/acs/users/add_to_access_group", addUser("_acs_access_group_ids", "acs_access_group"));
        rules.on("/acs/users/remove_from_access_group", remove("acs_user", "_acs_access_group_ids", "acs_access_group"));
        rules.on("/acs/entrances/grant_access", addUser("_acs_entrance_ids", "acs_entrance"));
        rules.on("/user_identities/grant_access_to_device", add("user_identity", "_device_ids", "device"));
        rules.on("/user_identities/revoke_access_to_device", remove("user_identity", "_device_ids", "device"));
        rules.on("/acs/users/revoke_access_to_all_entrances", LinkRules::revokeAll);
        rules.on("/user_identities/add_acs_user", LinkRules::addAcsUser);
        rules.on("/user_identities/remove_acs_user", LinkRules::removeAcsUser);
    }

    /** @param list the field of the object that has the ids of its owners */
    private static Rule add(String resource, String list, String owner) {
        return call -> {
            String id = id(call, owner);
            objects(call, resource).forEach(object -> Links.add(object, list, id));
            return null;
        };
    }

    /** For a user identity, it is the user that it has or gets in the access system of the owner. */
    private static Rule addUser(String list, String owner) {
        return call -> {
            ObjectNode owning = call.require(owner, call.text(call.table(owner).idField()));
            ObjectNode user = AcsRules.userOf(call, owning.path("acs_system_id").asText());
            Links.add(user, list, call.table(owner).id(owning));
            return null;
        };
    }

    private static Rule remove(String resource, String list, String owner) {
        return call -> {
            String id = id(call, owner);
            objects(call, resource).forEach(object -> Links.remove(object, list, id));
            return null;
        };
    }

    private static String id(Call call, String owner) {
        String idField = call.table(owner).idField();
        return call.table(owner).id(call.require(owner, call.text(idField)));
    }

    /** The object or the objects whose id or ids the request has. */
    private static List<ObjectNode> objects(Call call, String resource) {
        String idField = call.table(resource).idField();
        List<ObjectNode> objects = new ArrayList<>();
        if (call.has(idField)) {
            objects.add(call.require(resource, call.text(idField)));
        } else if (call.has(Links.plural(idField))) {
            call.input().path(Links.plural(idField)).forEach(id -> objects.add(call.require(resource, id.asText())));
        } else if (call.has("user_identity_id")) {
            usersOfIdentity(call, objects::add);
        } else {
            throw Call.invalid("Must specify " + idField);
        }
        return objects;
    }

    private static void usersOfIdentity(Call call, Consumer<ObjectNode> found) {
        List<ObjectNode> users = call.table("acs_user").all()
                .filter(user -> Links.has(user, "user_identity_id", call.input().get("user_identity_id"))).toList();
        if (users.isEmpty()) {
            throw call.notFound("acs_user");
        }
        users.forEach(found);
    }

    private static JsonNode revokeAll(Call call) {
        objects(call, "acs_user").forEach(user -> user.remove("_acs_entrance_ids"));
        return null;
    }

    private static JsonNode addAcsUser(Call call) {
        ObjectNode user = call.require("acs_user", call.text("acs_user_id"));
        ObjectNode identity = identity(call);
        UserIdentityRules.link(user, identity);
        return null;
    }

    private static JsonNode removeAcsUser(Call call) {
        ObjectNode user = call.require("acs_user", call.text("acs_user_id"));
        UserIdentityRules.unlink(user);
        Links.remove(identity(call), "acs_user_ids", call.text("acs_user_id"));
        return null;
    }

    private static ObjectNode identity(Call call) {
        if (call.has("user_identity_id")) {
            return call.require("user_identity", call.text("user_identity_id"));
        }
        return call.table("user_identity").all()
                .filter(identity -> call.has("user_identity_key")
                        && identity.path("user_identity_key").equals(call.input().get("user_identity_key")))
                .findFirst().orElseThrow(() -> call.notFound("user_identity"));
    }
}
