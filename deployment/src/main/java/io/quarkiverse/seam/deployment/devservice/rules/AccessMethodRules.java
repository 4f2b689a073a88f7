package io.quarkiverse.seam.deployment.devservice.rules;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/**
 * How somebody gets in: by a PIN code, a card, a mobile key or a cloud key. It is issued before the next call, except for a
 * card,
 * which an encoder has to write first. A code is set on the devices as an access code, and is a credential of the access
 * systems.
 */
final class AccessMethodRules implements Rules.Group {

    static final String METHOD = "access_method";
    static final String METHOD_ID = "access_method_id";
    private static final String CREDENTIAL = "acs_credential";
    private static final String CODE = "access_code";
    private static final Map<String, String> NAMES = Map.of("code", "PIN code", "card", "Card", "mobile_key", "Mobile key",
            "cloud_key", "Cloud key");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void addTo(Rules rules) {
        rules.on("/access_methods/delete", AccessMethodRules::deleteNamed);
        rules.on("/access_methods/encode", call -> EncoderRules.encode(call, method(call)));
        rules.on("/access_methods/assign_card", AccessMethodRules::assignCard);
        rules.on("/access_methods/unlock_door", AccessMethodRules::unlock);
    }

    private static ObjectNode method(Call call) {
        return call.require(METHOD, call.text(METHOD_ID));
    }

    static List<ObjectNode> of(Call call, ObjectNode grant) {
        return call.table(METHOD).all().filter(method -> Links.areLinked(grant, "access_grant_id", method, METHOD_ID)).toList();
    }

    // Creating

    static ObjectNode create(Call call, ObjectNode grant, ObjectNode identity, ObjectNode wanted) {
        String mode = wanted.path("mode").asText();
        ObjectNode given = Call.object().put("mode", mode).put("display_name", NAMES.get(mode)).put("is_issued", false);
        given.putNull("issued_at");
        given.putArray("_access_grant_ids").add(grant.get("access_grant_id"));
        given.set("_user_identity_id", identity.get("user_identity_id"));
        given.set("_space_ids", grant.path("space_ids"));
        given.set("_device_ids", Call.list(Access.devices(call, grant).map(device -> device.get("device_id"))));
        given.set("_acs_entrance_ids",
                Call.list(Access.entrances(call, grant).map(entrance -> entrance.get("acs_entrance_id"))));
        for (String field : List.of("access_grant_key", "reservation_key")) {
            if (grant.hasNonNull(field)) {
                given.putArray('_' + field + 's').add(grant.get(field));
            }
        }
        if (mode.equals("code")) {
            given.put("code", wanted.hasNonNull("code") ? wanted.path("code").asText()
                    : newCode(Access.devices(call, grant).toList()));
        }
        if (mode.equals("card")) {
            given.put("is_encoding_required", true).put("is_ready_for_encoding", true);
        }
        ObjectNode method = call.create(METHOD, given);
        provision(call, grant, identity, method, mode);
        if (mode.equals("card")) {
            call.event("access_method.card_encoding_required", method);
        } else {
            call.seam().schedule().soon(call.workspace(), () -> issue(call, method));
        }
        return method;
    }

    private static String newCode(List<ObjectNode> devices) {
        while (true) {
            String code = String.format("%04d", RANDOM.nextInt(10_000));
            if (devices.stream().allMatch(device -> CodeConstraints.allow(device, code))) {
                return code;
            }
        }
    }

    private static void provision(Call call, ObjectNode grant, ObjectNode identity, ObjectNode method, String mode) {
        if (mode.equals("mobile_key")) {
            ObjectNode key = UserIdentityRules.newInstantKey(call, identity, Call.object());
            ObjectNode session = call.table("client_session").get(key.path("client_session_id").asText());
            for (ObjectNode owner : List.of(method, grant)) {
                owner.set("instant_key_url", key.get("instant_key_url"));
                owner.set("client_session_token", session.get("token"));
            }
            Links.add(method, "_instant_key_ids", key.path("instant_key_id").asText());
            Links.add(method, "_client_session_ids", session.path("client_session_id").asText());
        }
        if (mode.equals("code")) {
            Access.devices(call, grant).toList().forEach(device -> code(call, grant, method, device));
        }
        Access.entrances(call, grant).map(entrance -> entrance.path("acs_system_id").asText()).distinct().toList()
                .forEach(system -> credential(call, grant, identity, method, system));
    }

    private static void code(Call call, ObjectNode grant, ObjectNode method, ObjectNode device) {
        if (!device.path("can_program_online_access_codes").asBoolean()) {
            grant.withArray("/warnings").addObject().put("warning_code", "device_does_not_support_access_codes")
                    .put("message", "The device cannot be given an access code").put("created_at", Shapes.time(call.now()))
                    .put("device_id", device.path("device_id").asText());
            return;
        }
        ObjectNode given = Call.object().put("name", grant.path("display_name").asText()).put("status", "setting")
                .put("is_managed", true);
        given.set("code", method.get("code"));
        given.set("device_id", device.get("device_id"));
        times(given, grant);
        given.set("_access_method_id", method.get(METHOD_ID));
        given.set("_access_grant_ids", method.get("_access_grant_ids"));
        if (method.has("_access_grant_keys")) {
            given.set("_access_grant_keys", method.get("_access_grant_keys"));
        }
        ObjectNode code = call.create(CODE, given);
        Links.add(method, "_access_code_ids", code.path("access_code_id").asText());
        AccessCodeLife.start(call, "CREATE_ACCESS_CODE", code);
    }

    private static void credential(Call call, ObjectNode grant, ObjectNode identity, ObjectNode method, String systemId) {
        ObjectNode user = UserIdentityRules.acsUser(call, identity, systemId);
        ObjectNode given = Call.object().put("acs_system_id", systemId).put("access_method", method.path("mode").asText())
                .put("is_issued", false).put("is_managed", true);
        given.set("acs_user_id", user.get("acs_user_id"));
        given.set("user_identity_id", identity.get("user_identity_id"));
        if (method.hasNonNull("code")) {
            given.set("code", method.get("code"));
        }
        given.set("_acs_entrance_ids", Call.list(Access.entrances(call, grant)
                .filter(entrance -> entrance.path("acs_system_id").asText().equals(systemId))
                .map(entrance -> entrance.get("acs_entrance_id"))));
        times(given, grant);
        given.set("_access_method_id", method.get(METHOD_ID));
        ObjectNode credential = call.create(CREDENTIAL, given);
        Links.add(method, "_acs_credential_ids", credential.path("acs_credential_id").asText());
    }

    private static void times(ObjectNode target, ObjectNode grant) {
        for (String field : List.of("starts_at", "ends_at")) {
            if (grant.hasNonNull(field)) {
                target.set(field, grant.get(field));
            } else {
                target.remove(field);
            }
        }
        if (target.has("device_id")) {
            target.put("type", grant.hasNonNull("ends_at") ? "time_bound" : "ongoing");
            if (!grant.hasNonNull("ends_at")) {
                target.remove("starts_at");
            }
        }
    }

    /** Does nothing if it has been deleted, or issued before. */
    static void issue(Call call, ObjectNode method) {
        if (call.table(METHOD).get(method.path(METHOD_ID).asText()) != method || method.path("is_issued").asBoolean()) {
            return;
        }
        String now = Shapes.time(call.now());
        method.put("is_issued", true).put("issued_at", now);
        credentials(call, method).forEach(credential -> {
            credential.put("is_issued", true).put("issued_at", now);
            call.event("acs_credential.issued", credential);
        });
        ObjectNode more = Call.object();
        if (method.hasNonNull("code")) {
            more.set("code", method.get("code"));
        }
        call.event("access_method.issued", method, more);
    }

    static List<ObjectNode> credentials(Call call, ObjectNode method) {
        return linked(call, CREDENTIAL, method);
    }

    private static List<ObjectNode> linked(Call call, String resource, ObjectNode method) {
        return call.table(resource).all().filter(object -> Links.has(object, METHOD_ID, method.get(METHOD_ID))).toList();
    }

    // Changing

    static void changeTimes(Call call, ObjectNode method, ObjectNode grant) {
        linked(call, CODE, method).forEach(code -> {
            times(code, grant);
            AccessCodeLife.start(call, "UPDATE_ACCESS_CODE", code);
        });
        credentials(call, method).forEach(credential -> times(credential, grant));
    }

    private static JsonNode assignCard(Call call) {
        ObjectNode method = method(call);
        checkMode(method, "card");
        String number = call.text("card_number");
        return call.attempt(() -> {
            credentials(call, method).forEach(credential -> credential.put("card_number", number));
            method.put("is_assignment_required", false).put("is_ready_for_assignment", false).put("is_encoding_required", false)
                    .put("is_ready_for_encoding", false);
            issue(call, method);
            return call.seam().shown(METHOD, method, call.workspace());
        });
    }

    static void checkMode(ObjectNode method, String mode) {
        if (!method.path("mode").asText().equals(mode)) {
            throw new FakeSeamError(400, "invalid_access_method", "The access method must have the mode " + mode);
        }
    }

    private static JsonNode unlock(Call call) {
        ObjectNode method = method(call);
        ObjectNode entrance = call.require("acs_entrance", call.text("acs_entrance_id"));
        return EntranceRules.unlock(call, entrance, () -> {
            boolean isOpener = Links.has(method, "acs_entrance_id", entrance.get("acs_entrance_id"))
                    || !Links.value(method, "acs_entrance_ids").isArray();
            if (!method.path("is_issued").asBoolean() && method.path("mode").asText().equals("card") || !isOpener) {
                throw new FailedAttempt("uncategorized_error", "The access method does not open the entrance");
            }
        });
    }

    // Deleting

    private static JsonNode deleteNamed(Call call) {
        call.requireAllIds();
        List<ObjectNode> methods;
        if (call.has(METHOD_ID)) {
            methods = List.of(method(call));
        } else if (call.has("access_grant_id")) {
            methods = of(call, call.require("access_grant", call.text("access_grant_id")));
        } else {
            methods = call.table(METHOD).all()
                    .filter(method -> Links.has(method, "reservation_key", call.input().path("reservation_key"))).toList();
        }
        methods.forEach(method -> delete(call, method));
        return null;
    }

    /** With the access codes and the credentials. */
    static void delete(Call call, ObjectNode method) {
        linked(call, CODE, method).forEach(code -> {
            code.put("status", "removing");
            AccessCodeLife.start(call, "DELETE_ACCESS_CODE", code);
        });
        credentials(call, method).forEach(credential -> call.delete(CREDENTIAL, credential));
        Links.value(method, "instant_key_ids").forEach(id -> {
            ObjectNode key = call.table("instant_key").get(id.asText());
            if (key != null) {
                UserIdentityRules.removeInstantKey(call, key);
            }
        });
        String id = method.path(METHOD_ID).asText();
        call.table("access_grant").all().forEach(grant -> Links.remove(grant, "access_method_ids", id));
        call.event("access_method.revoked", method);
        call.delete(METHOD, method);
    }
}
