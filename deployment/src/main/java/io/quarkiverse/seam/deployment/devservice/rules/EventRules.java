package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;

/** Events are found by what they are about, and by when they happened. */
final class EventRules implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.on("/events/list", EventRules::list);
    }

    private static JsonNode list(Call call) {
        if (call.has("since") && call.has("between")) {
            throw Call.invalid("Cannot specify both since and between");
        }
        return Call.list(call.find("event").skip(Math.max(0, call.input().path("unstable_offset").asInt())));
    }
}
