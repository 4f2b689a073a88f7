package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;

/** A user of an access system is named by id, or as the user identity within the system. */
final class AcsUserRules implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.on("/acs/users/create", AcsUserRules::create);
        rules.on("/acs/users/suspend", call -> suspend(call, true));
        rules.on("/acs/users/unsuspend", call -> suspend(call, false));
    }

    private static JsonNode create(Call call) {
        call.requireAllIds();
        ObjectNode given = call.input().deepCopy();
        given.remove("acs_access_group_ids");
        ObjectNode user = call.create("acs_user", given);
        call.input().path("acs_access_group_ids").forEach(group -> Links.add(user, "_acs_access_group_ids", group.asText()));
        return user;
    }

    private static JsonNode suspend(Call call, boolean suspended) {
        return call.require("acs_user").put("is_suspended", suspended);
    }
}
