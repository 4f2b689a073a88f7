package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/** A grant says who may go where and when; its access methods say how. */
final class AccessGrantRules implements Rules.Group {

    static final String GRANT = "access_grant";
    static final String GRANT_ID = "access_grant_id";
    private static final String KEY = "access_grant_key";
    private static final String IDENTITY = "user_identity";
    private static final String REQUESTED = "requested_access_methods";

    @Override
    public void addTo(Rules rules) {
        rules.on("/access_grants/create", AccessGrantRules::create);
        rules.on("/access_grants/request_access_methods", AccessGrantRules::request);
        rules.on("/access_grants/update", AccessGrantRules::update);
        rules.on("/access_grants/delete", AccessGrantRules::delete);
    }

    private static JsonNode create(Call call) {
        call.requireAllIds();
        if (call.has(KEY) && find(call, GRANT, KEY, call.input().get(KEY)).isPresent()) {
            throw new FakeSeamError(409, "access_grant_key_already_exists",
                    "There is an access grant with this access_grant_key already");
        }
        ObjectNode given = call.input().deepCopy();
        given.remove(List.of(IDENTITY, REQUESTED, "space_keys", "space_ids"));
        ObjectNode identity = identity(call);
        given.set("user_identity_id", identity.get("user_identity_id"));
        if (!call.has("starts_at")) {
            given.put("starts_at", Shapes.time(call.now()));
        }
        checkTimes(given);
        if (!call.has("name")) {
            given.put("display_name", "Access of " + identity.path("display_name").asText());
        }
        spaces(call, given);
        ObjectNode grant = call.create(GRANT, given);
        addMethods(call, grant, identity);
        return grant;
    }

    private static void spaces(Call call, ObjectNode given) {
        call.input().path("space_ids").forEach(id -> Links.add(given, "space_ids", id.asText()));
        call.input().path("space_keys").forEach(key -> Links.add(given, "space_ids",
                find(call, "space", "space_key", key).orElseThrow(() -> call.notFound("space")).path("space_id").asText()));
    }

    /** That which is named, or which has the key or the address of the one that is described, or a new one. */
    private static ObjectNode identity(Call call) {
        if (call.has("user_identity_id")) {
            return call.require(IDENTITY, call.text("user_identity_id"));
        }
        ObjectNode described = (ObjectNode) call.input().path(IDENTITY);
        return find(call, IDENTITY, "user_identity_key", described.path("user_identity_key"))
                .or(() -> find(call, IDENTITY, "email_address", described.path("email_address")))
                .or(() -> find(call, IDENTITY, "phone_number", described.path("phone_number")))
                .orElseGet(() -> call.create(IDENTITY, described));
    }

    private static Optional<ObjectNode> find(Call call, String resource, String field, JsonNode value) {
        return call.table(resource).all().filter(object -> value.isTextual() && object.path(field).equals(value)).findFirst();
    }

    private static void addMethods(Call call, ObjectNode grant, ObjectNode identity) {
        call.input().path(REQUESTED).forEach(wanted -> {
            ObjectNode method = AccessMethodRules.create(call, grant, identity, (ObjectNode) wanted);
            ObjectNode requested = ((ObjectNode) wanted).deepCopy();
            requested.putArray("created_access_method_ids").add(method.get(AccessMethodRules.METHOD_ID));
            grant.withArray('/' + REQUESTED).add(requested.put("created_at", Shapes.time(call.now()))
                    .put("display_name", method.path("display_name").asText()));
            Links.add(grant, "access_method_ids", method.path(AccessMethodRules.METHOD_ID).asText());
        });
        call.seam().schedule().soon(call.workspace(), () -> {
            if (call.table(GRANT).get(grant.path(GRANT_ID).asText()) == grant) {
                Access.entrances(call, grant).toList()
                        .forEach(entrance -> call.event("access_grant.access_granted_to_door", grant,
                                Call.object().put("acs_entrance_id", entrance.path("acs_entrance_id").asText())));
                call.event("access_grant.access_granted_to_all_doors", grant);
            }
        });
    }

    private static JsonNode request(Call call) {
        ObjectNode grant = call.require(GRANT, call.text(GRANT_ID));
        addMethods(call, grant, call.require(IDENTITY, grant.path("user_identity_id").asText()));
        return grant;
    }

    private static JsonNode update(Call call) {
        ObjectNode grant = named(call);
        boolean changesTimes = call.input().has("starts_at") || call.input().has("ends_at");
        ObjectNode given = call.input().deepCopy();
        given.remove(List.of(GRANT_ID, call.has(GRANT_ID) ? "" : KEY));
        ObjectNode changed = grant.deepCopy();
        changed.setAll(given);
        checkTimes(changed);
        call.seam().shapes().update(GRANT, grant, given);
        if (changesTimes) {
            AccessMethodRules.of(call, grant).forEach(method -> AccessMethodRules.changeTimes(call, method, grant));
            call.event("access_grant.access_times_changed", grant);
        }
        return null;
    }

    private static void checkTimes(ObjectNode grant) {
        if (grant.path("ends_at").isTextual() && !Instant.parse(grant.path("ends_at").asText())
                .isAfter(Instant.parse(grant.path("starts_at").asText()))) {
            throw Call.invalid("Must be after starts_at", "ends_at");
        }
    }

    private static ObjectNode named(Call call) {
        if (call.has(GRANT_ID)) {
            return call.require(GRANT, call.text(GRANT_ID));
        }
        if (!call.has(KEY)) {
            throw Call.invalid("Must specify access_grant_id or access_grant_key");
        }
        return find(call, GRANT, KEY, call.input().get(KEY)).orElseThrow(() -> call.notFound(GRANT));
    }

    private static JsonNode delete(Call call) {
        delete(call, call.require(GRANT, call.text(GRANT_ID)));
        return null;
    }

    /** With its access methods. */
    static void delete(Call call, ObjectNode grant) {
        AccessMethodRules.of(call, grant).forEach(method -> AccessMethodRules.delete(call, method));
        Access.entrances(call, grant).toList().forEach(entrance -> call.event("access_grant.access_to_door_lost", grant,
                Call.object().put("acs_entrance_id", entrance.path("acs_entrance_id").asText())));
        call.delete(GRANT, grant);
    }
}
