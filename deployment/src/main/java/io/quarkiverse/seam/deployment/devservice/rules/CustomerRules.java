package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

final class CustomerRules implements Rules.Group {

    @Override
    public void addTo(Rules rules) {
        rules.on("/customers/create_portal", CustomerRules::createPortal);
    }

    /** There is no page at its URL. */
    private static JsonNode createPortal(Call call) {
        ObjectNode given = Call.object();
        JsonNode customer = call.input().at("/customer_data/customer_key");
        if (customer.isTextual()) {
            given.set("customer_key", customer);
        }
        ObjectNode portal = call.seam().shapes().make("customer_portal", given, call.workspace());
        // Its name in older versions of the API
        call.also("magic_link", "customer_portal", portal);
        return portal;
    }
}
