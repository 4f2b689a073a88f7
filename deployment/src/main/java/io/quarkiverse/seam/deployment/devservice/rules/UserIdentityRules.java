package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/** The users of an application, and what they have access to: what was granted to them, or by an access grant. */
final class UserIdentityRules implements Rules.Group {

    private static final String IDENTITY = "user_identity";
    private static final String IDENTITY_ID = "user_identity_id";
    private static final List<String> UNIQUE = List.of("user_identity_key", "email_address", "phone_number");
    private static final List<String> SHARED = List.of("full_name", "email_address", "phone_number");

    @Override
    public void addTo(Rules rules) {
        rules.on("/user_identities/create", UserIdentityRules::create);
        rules.on("/user_identities/update", UserIdentityRules::update);
        rules.on("/user_identities/delete", UserIdentityRules::delete);
        rules.on("/user_identities/list_accessible_devices", UserIdentityRules::devices);
        rules.on("/user_identities/generate_instant_key", UserIdentityRules::instantKey);
        rules.on("/instant_keys/delete", UserIdentityRules::deleteInstantKey);
    }

    private static JsonNode create(Call call) {
        call.requireAllIds();
        checkUnique(call, null);
        ObjectNode given = call.input().deepCopy();
        given.remove("acs_system_ids");
        ObjectNode identity = call.create(IDENTITY, given);
        call.input().path("acs_system_ids").forEach(system -> acsUser(call, identity, system.asText()));
        return identity;
    }

    private static JsonNode update(Call call) {
        checkUnique(call, call.text(IDENTITY_ID));
        ObjectNode identity = (ObjectNode) call.generic();
        owned(call, "acs_user", identity).forEach(user -> link(user, identity));
        return identity;
    }

    private static void checkUnique(Call call, String ownId) {
        for (String field : UNIQUE) {
            boolean isTaken = call.has(field) && call.table(IDENTITY).all().anyMatch(identity -> identity.path(field)
                    .equals(call.input().get(field)) && !identity.path(IDENTITY_ID).asText().equals(ownId));
            if (isTaken) {
                throw new FakeSeamError(409, field + "_already_exists",
                        "There is a user identity with this " + field + " already");
            }
        }
    }

    /**
     * The user of an access system that the identity has there. If it has none, it gets the one with the same email address or
     * phone number, or a new one.
     */
    static ObjectNode acsUser(Call call, ObjectNode identity, String systemId) {
        return Stream.<Predicate<ObjectNode>> of(user -> user.path(IDENTITY_ID).equals(identity.get(IDENTITY_ID)),
                user -> !user.hasNonNull(IDENTITY_ID) && (haveSame("email_address", user, identity)
                        || haveSame("phone_number", user, identity)))
                .flatMap(wanted -> call.table("acs_user").all()
                        .filter(user -> user.path("acs_system_id").asText().equals(systemId)).filter(wanted))
                .findFirst().map(user -> link(user, identity)).orElseGet(() -> newAcsUser(call, identity, systemId));
    }

    private static boolean haveSame(String field, ObjectNode user, ObjectNode identity) {
        return user.hasNonNull(field) && user.get(field).equals(identity.get(field));
    }

    private static ObjectNode newAcsUser(Call call, ObjectNode identity, String systemId) {
        ObjectNode given = Call.object();
        SHARED.stream().filter(identity::hasNonNull).forEach(field -> given.set(field, identity.get(field)));
        given.put("acs_system_id", systemId).put("full_name", identity.path("display_name").asText());
        ObjectNode user = call.create("acs_user", link(given, identity));
        Links.add(identity, "acs_user_ids", user.path("acs_user_id").asText());
        return user;
    }

    /** Gives a user of an access system what it has of its identity. */
    static ObjectNode link(ObjectNode user, ObjectNode identity) {
        unlink(user);
        user.set(IDENTITY_ID, identity.get(IDENTITY_ID));
        SHARED.stream().filter(identity::hasNonNull)
                .forEach(field -> user.set("user_identity_" + field, identity.get(field)));
        if (user.has("acs_user_id")) {
            Links.add(identity, "acs_user_ids", user.path("acs_user_id").asText());
        }
        return user;
    }

    static void unlink(ObjectNode user) {
        user.remove(IDENTITY_ID);
        SHARED.forEach(field -> user.remove("user_identity_" + field));
    }

    private static JsonNode delete(Call call) {
        delete(call, call.require(IDENTITY, call.text(IDENTITY_ID)));
        return null;
    }

    /** The users that it has in access systems stay. */
    static void delete(Call call, ObjectNode identity) {
        owned(call, "access_grant", identity).forEach(grant -> AccessGrantRules.delete(call, grant));
        owned(call, "instant_key", identity).forEach(key -> removeInstantKey(call, key));
        owned(call, "acs_user", identity).forEach(UserIdentityRules::unlink);
        call.delete(IDENTITY, identity);
    }

    private static List<ObjectNode> owned(Call call, String resource, ObjectNode identity) {
        return call.table(resource).all().filter(object -> object.path(IDENTITY_ID).equals(identity.get(IDENTITY_ID))).toList();
    }

    private static JsonNode devices(Call call) {
        ObjectNode identity = call.require(IDENTITY, call.text(IDENTITY_ID));
        Set<JsonNode> ids = Stream.concat(Stream.of(identity), owned(call, "access_grant", identity).stream())
                .flatMap(owner -> Access.devices(call, owner).map(device -> device.get("device_id")))
                .collect(Collectors.toSet());
        return Call.list(call.table("device").all()
                .filter(device -> ids.contains(device.get("device_id")) && device.path("is_managed").asBoolean(true)));
    }

    private static JsonNode instantKey(Call call) {
        ObjectNode identity = call.require(IDENTITY, call.text(IDENTITY_ID));
        if (call.has("max_use_count") && call.input().path("max_use_count").asInt() < 1) {
            throw Call.invalid("Number must be greater than or equal to 1", "max_use_count");
        }
        return newInstantKey(call, identity, call.input());
    }

    /** With the client session that whoever opens it gets. */
    static ObjectNode newInstantKey(Call call, ObjectNode identity, ObjectNode given) {
        ObjectNode about = Call.object();
        about.set(IDENTITY_ID, identity.get(IDENTITY_ID));
        ObjectNode session = call.create("client_session", about.deepCopy().put("token", ClientSessionRules.newToken()));
        ObjectNode key = given.deepCopy();
        key.setAll(about);
        key.set("client_session_id", session.get("client_session_id"));
        ObjectNode made = call.seam().shapes().make("instant_key", key, call.workspace());
        made.put("instant_key_url", "https://example.com/instant_keys/" + made.path("instant_key_id").asText());
        return call.table("instant_key").add(made);
    }

    private static JsonNode deleteInstantKey(Call call) {
        removeInstantKey(call, call.require("instant_key", call.text("instant_key_id")));
        return null;
    }

    static void removeInstantKey(Call call, ObjectNode key) {
        call.table("instant_key").remove(key);
        ObjectNode session = call.table("client_session").get(key.path("client_session_id").asText());
        if (session != null) {
            call.delete("client_session", session);
        }
    }
}
