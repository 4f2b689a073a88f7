package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/** Entrances of access systems, which credentials open. */
final class EntranceRules implements Rules.Group {

    private static final String CREDENTIAL = "acs_credential";
    private static final String ENTRANCE = "acs_entrance";
    private static final String ENTRANCE_ID = "acs_entrance_id";

    @Override
    public void addTo(Rules rules) {
        rules.on("/acs/entrances/unlock", EntranceRules::unlock);
        rules.on("/acs/entrances/list_credentials_with_access", EntranceRules::credentials);
        rules.on("/acs/credentials/assign", EntranceRules::assign);
    }

    private static JsonNode unlock(Call call) {
        ObjectNode entrance = call.require(ENTRANCE, call.text(ENTRANCE_ID));
        ObjectNode credential = call.require(CREDENTIAL, call.text("acs_credential_id"));
        return unlock(call, entrance, () -> {
            if (!opens(call, credential, entrance) && Links.value(credential, "acs_entrance_ids").isArray()) {
                throw new FailedAttempt("uncategorized_error", "The credential does not open the entrance");
            }
        });
    }

    /**
     * Opens an entrance, which locks itself again.
     *
     * @param check throws what the attempt fails with
     */
    static JsonNode unlock(Call call, ObjectNode entrance, Runnable check) {
        return call.attempt(attempt -> {
            check.run();
            ObjectNode more = Call.object().put("method", "remote");
            more.set("action_attempt_id", attempt.get("action_attempt_id"));
            call.event("lock.unlocked", entrance, more);
            return Call.object().put("was_confirmed_by_device", true);
        });
    }

    private static JsonNode credentials(Call call) {
        ObjectNode entrance = call.require(ENTRANCE, call.text(ENTRANCE_ID));
        return Call.list(call.table(CREDENTIAL).all().filter(credential -> opens(call, credential, entrance)));
    }

    /** By itself, or by its user or an access group of that user. */
    private static boolean opens(Call call, ObjectNode credential, ObjectNode entrance) {
        JsonNode id = entrance.get(ENTRANCE_ID);
        ObjectNode user = call.table("acs_user").get(credential.path("acs_user_id").asText());
        if (Links.has(credential, ENTRANCE_ID, id) || user != null && Links.has(user, ENTRANCE_ID, id)) {
            return true;
        }
        return user != null && call.table("acs_access_group").all()
                .anyMatch(group -> Links.has(group, ENTRANCE_ID, id)
                        && Links.areLinked(user, "acs_user_id", group, "acs_access_group_id"));
    }

    private static JsonNode assign(Call call) {
        ObjectNode credential = call.require(CREDENTIAL, call.text("acs_credential_id"));
        ObjectNode user = AcsRules.userOf(call, credential.path("acs_system_id").asText());
        for (String field : List.of("acs_user_id", "user_identity_id")) {
            if (user.has(field)) {
                credential.set(field, user.get(field));
            } else {
                credential.remove(field);
            }
        }
        return credential;
    }
}
