package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/** Users of access systems, their credentials, and the entrances that these open. */
final class AcsRules implements Rules.Group {

    private static final String USER = "acs_user";
    private static final String ENTRANCE = "acs_entrance";

    @Override
    public void addTo(Rules rules) {
        rules.on("/acs/users/create", AcsRules::createUser);
        rules.on("/acs/users/get", AcsRules::user);
        rules.on("/acs/users/update", AcsRules::updateUser);
        rules.on("/acs/users/delete", AcsRules::deleteUser);
        rules.on("/acs/users/suspend", call -> suspend(call, true));
        rules.on("/acs/users/unsuspend", call -> suspend(call, false));
        rules.on("/acs/users/list_accessible_entrances", AcsRules::entrancesOfUser);
        rules.on("/user_identities/list_accessible_entrances", AcsRules::entrancesOfIdentity);
        rules.on("/user_identities/list_acs_systems", AcsRules::systemsOfIdentity);
        rules.on("/acs/credentials/create", AcsRules::createCredential);
        rules.on("/acs/credentials/unassign", AcsRules::unassign);
        rules.on("/acs/systems/list_compatible_credential_manager_acs_systems", AcsRules::credentialManagers);
    }

    private static JsonNode createUser(Call call) {
        call.requireAllIds();
        ObjectNode given = call.input().deepCopy();
        given.remove("acs_access_group_ids");
        if (call.has("user_identity_id")) {
            UserIdentityRules.link(given, call.require("user_identity", call.text("user_identity_id")));
        }
        ObjectNode user = call.create(USER, given);
        call.input().path("acs_access_group_ids").forEach(group -> Links.add(user, "_acs_access_group_ids", group.asText()));
        if (call.has("user_identity_id")) {
            Links.add(call.require("user_identity", call.text("user_identity_id")), "acs_user_ids", call.table(USER).id(user));
        }
        return user;
    }

    /** Named by id, or as a user identity within a system. */
    private static ObjectNode user(Call call) {
        checkUser(call);
        return call.require(USER);
    }

    private static void checkUser(Call call) {
        if (!call.has("acs_user_id") && !call.has("user_identity_id")) {
            throw Call.invalid("Must specify acs_user_id or user_identity_id");
        }
    }

    private static JsonNode updateUser(Call call) {
        checkUser(call);
        return call.generic();
    }

    private static JsonNode deleteUser(Call call) {
        call.delete(USER, user(call));
        return null;
    }

    private static JsonNode suspend(Call call, boolean suspended) {
        return user(call).put("is_suspended", suspended);
    }

    private static JsonNode entrancesOfUser(Call call) {
        JsonNode systemId = call.input().path("acs_system_id");
        return Call.list(entrances(call, List.of(user(call)))
                .filter(entrance -> !systemId.isTextual() || entrance.path("acs_system_id").equals(systemId)));
    }

    private static JsonNode entrancesOfIdentity(Call call) {
        return Call.list(entrances(call, usersOfIdentity(call)));
    }

    private static JsonNode systemsOfIdentity(Call call) {
        Set<JsonNode> ids = usersOfIdentity(call).stream().map(user -> user.path("acs_system_id")).collect(Collectors.toSet());
        return Call.list(call.table("acs_system").all().filter(system -> ids.contains(system.path("acs_system_id"))));
    }

    private static List<ObjectNode> usersOfIdentity(Call call) {
        ObjectNode identity = call.require("user_identity");
        return call.table(USER).all()
                .filter(user -> Links.areLinked(identity, "user_identity_id", user, "acs_user_id")).toList();
    }

    /** Those that the users, their access groups or their credentials open. */
    private static Stream<ObjectNode> entrances(Call call, List<ObjectNode> users) {
        List<ObjectNode> openers = users.stream().flatMap(user -> Stream.of(Stream.of(user),
                linked(call, "acs_access_group", user), linked(call, "acs_credential", user)).flatMap(all -> all)).toList();
        return call.table(ENTRANCE).all().filter(entrance -> openers.stream()
                .anyMatch(opener -> Links.has(opener, "acs_entrance_id", entrance.path("acs_entrance_id"))));
    }

    private static Stream<ObjectNode> linked(Call call, String resource, ObjectNode user) {
        return call.table(resource).all()
                .filter(other -> Links.areLinked(user, "acs_user_id", other, call.table(resource).idField()));
    }

    private static JsonNode createCredential(Call call) {
        call.requireAllIds();
        ObjectNode given = call.input().deepCopy();
        given.remove("allowed_acs_entrance_ids");
        given.set("_acs_entrance_ids", call.input().withArray("/allowed_acs_entrance_ids"));
        if (!call.has("acs_user_id") && !(call.has("user_identity_id") && call.has("acs_system_id"))) {
            throw Call.invalid("Must specify acs_user_id or user_identity_id and acs_system_id");
        }
        given.setAll(holder(userOf(call, call.text("acs_system_id"))));
        boolean isCard = call.text("access_method").equals("card");
        given.put("is_issued", !isCard).put("is_managed", true);
        ObjectNode credential = call.create("acs_credential", given);
        if (!isCard) {
            credential.put("issued_at", Shapes.time(call.now()));
            call.event("acs_credential.issued", credential);
        }
        return credential;
    }

    /** What a credential has of its user. */
    private static ObjectNode holder(ObjectNode user) {
        return user.deepCopy().retain("acs_user_id", "user_identity_id", "acs_system_id");
    }

    /** The user that the call names by id, or as a user identity in this access system. */
    static ObjectNode userOf(Call call, String systemId) {
        if (call.has("acs_user_id")) {
            return call.require(USER, call.text("acs_user_id"));
        }
        checkUser(call);
        return UserIdentityRules.acsUser(call, call.require("user_identity", call.text("user_identity_id")), systemId);
    }

    private static JsonNode unassign(Call call) {
        ObjectNode credential = call.require("acs_credential");
        return credential.remove(List.of("acs_user_id", "user_identity_id"));
    }

    private static JsonNode credentialManagers(Call call) {
        call.require("acs_system");
        return Call.list(call.table("acs_system").all().filter(system -> system.path("is_credential_manager").asBoolean()));
    }
}
