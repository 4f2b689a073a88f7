package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/** Spaces, and what is in them: a device and an entrance have the ids of their spaces. */
final class SpaceRules implements Rules.Group {

    private static final String SPACE = "space";
    private static final String SPACE_ID = "space_id";

    @Override
    public void addTo(Rules rules) {
        rules.on("/spaces/create", SpaceRules::create);
        rules.on("/spaces/update", SpaceRules::update);
        rules.on("/spaces/delete", SpaceRules::delete);
        rules.on("/spaces/add_devices", call -> change(call, "device", true));
        rules.on("/spaces/remove_devices", call -> change(call, "device", false));
        rules.on("/spaces/add_acs_entrances", call -> change(call, "acs_entrance", true));
        rules.on("/spaces/remove_acs_entrances", call -> change(call, "acs_entrance", false));
        rules.on("/spaces/add_connected_account", call -> change(call, "connected_account", true));
        rules.on("/spaces/remove_connected_account", call -> change(call, "connected_account", false));
    }

    private static JsonNode create(Call call) {
        call.requireAllIds();
        checkKey(call);
        ObjectNode given = call.input().deepCopy();
        given.remove(List.of("device_ids", "acs_entrance_ids", "connected_account_ids"));
        ObjectNode space = call.seam().add(SPACE, given, call.workspace());
        for (String resource : List.of("device", "acs_entrance", "connected_account")) {
            call.input().path(resource + "_ids").forEach(id -> put(call, resource, id.asText(), space, true));
        }
        record(call, "space.created", space);
        return space;
    }

    /** The lists replace what is in the space. */
    private static JsonNode update(Call call) {
        call.requireAllIds();
        if (call.has(SPACE_ID)) {
            checkKey(call);
        }
        ObjectNode space = (ObjectNode) call.generic();
        space.remove(List.of("_device_ids", "_acs_entrance_ids"));
        boolean changed = false;
        for (String resource : List.of("device", "acs_entrance")) {
            if (call.has(resource + "_ids")) {
                call.table(resource).all().forEach(object -> Links.remove(object, "space_ids", id(space)));
                call.input().path(resource + "_ids").forEach(id -> put(call, resource, id.asText(), space, true));
                changed = true;
            }
        }
        if (changed) {
            record(call, "space.device_membership_changed", space);
        }
        return space;
    }

    private static void checkKey(Call call) {
        boolean isTaken = call.has("space_key") && call.table(SPACE).all()
                .anyMatch(space -> space.path("space_key").equals(call.input().get("space_key"))
                        && !id(space).equals(call.text(SPACE_ID)));
        if (isTaken) {
            throw new FakeSeamError(409, "space_key_already_exists", "There is a space with this space_key already");
        }
    }

    private static JsonNode delete(Call call) {
        delete(call, call.require(SPACE, call.text(SPACE_ID)));
        return null;
    }

    static void delete(Call call, ObjectNode space) {
        ObjectNode content = content(call, space);
        for (String resource : List.of("device", "acs_entrance", "connected_account")) {
            call.table(resource).all().forEach(object -> Links.remove(object, list(resource), id(space)));
        }
        call.table(SPACE).remove(space);
        call.event("space.deleted", space, content);
    }

    private static JsonNode change(Call call, String resource, boolean isIn) {
        ObjectNode space = call.require(SPACE, call.text(SPACE_ID));
        call.requireAllIds();
        if (call.has(resource + "_id")) {
            put(call, resource, call.text(resource + "_id"), space, isIn);
        } else {
            call.input().path(resource + "_ids").forEach(id -> put(call, resource, id.asText(), space, isIn));
            record(call, "space.device_membership_changed", space);
        }
        return null;
    }

    private static void put(Call call, String resource, String id, ObjectNode space, boolean isIn) {
        ObjectNode object = call.require(resource, id);
        if (isIn) {
            Links.add(object, list(resource), id(space));
        } else {
            Links.remove(object, list(resource), id(space));
        }
    }

    /** The field that has the ids of the spaces. */
    private static String list(String resource) {
        return resource.equals("connected_account") ? "_space_ids" : "space_ids";
    }

    private static void record(Call call, String type, ObjectNode space) {
        call.event(type, space, content(call, space));
    }

    private static ObjectNode content(Call call, ObjectNode space) {
        ObjectNode content = Call.object();
        for (String resource : List.of("device", "acs_entrance")) {
            content.set(resource + "_ids", Call.list(call.table(resource).all()
                    .filter(object -> Links.has(object, SPACE_ID, space.get(SPACE_ID)))
                    .map(object -> object.get(resource + "_id"))));
        }
        return content;
    }

    private static String id(ObjectNode space) {
        return space.path(SPACE_ID).asText();
    }
}
