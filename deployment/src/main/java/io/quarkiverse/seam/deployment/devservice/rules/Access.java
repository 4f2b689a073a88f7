package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;

/** What somebody or something has access to: its own devices and entrances, and those of its spaces. */
final class Access {

    private Access() {
    }

    static Stream<ObjectNode> devices(Call call, ObjectNode owner) {
        return objects(call, owner, "device");
    }

    static Stream<ObjectNode> entrances(Call call, ObjectNode owner) {
        return objects(call, owner, "acs_entrance");
    }

    private static Stream<ObjectNode> objects(Call call, ObjectNode owner, String resource) {
        String idField = resource + "_id";
        return call.table(resource).all().filter(object -> Links.has(owner, idField, object.path(idField))
                || Links.value(object, "space_ids").valueStream().anyMatch(space -> Links.has(owner, "space_id", space)));
    }
}
