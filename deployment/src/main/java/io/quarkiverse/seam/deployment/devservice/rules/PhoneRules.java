package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The phone of a user identity, whose id is a device_id. */
final class PhoneRules implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.on("/phones/simulate/create_sandbox_phone", PhoneRules::create);
        rules.on("/phones/deactivate", PhoneRules::deactivate);
    }

    private static JsonNode create(Call call) {
        call.requireAllIds();
        ObjectNode given = Call.object();
        given.put("device_type",
                call.input().at("/phone_metadata/operating_system").asText().equals("android") ? "android_phone"
                        : "ios_phone");
        given.put("display_name", "Sandbox phone");
        given.put("_owner_user_identity_id", call.text("user_identity_id"));
        given.put("_user_identity_id", call.text("user_identity_id"));
        return call.create("phone", given);
    }

    private static JsonNode deactivate(Call call) {
        ObjectNode phone = call.require("phone");
        call.delete("phone", phone);
        call.event("phone.deactivated", phone);
        return null;
    }
}
