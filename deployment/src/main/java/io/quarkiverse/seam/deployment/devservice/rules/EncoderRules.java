package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/**
 * Encoders write credentials to cards, and read them. On an encoder is the card that it wrote last, or one that Seam does not
 * know, unless the next outcome is simulated.
 */
final class EncoderRules implements Rules.Group {

    private static final String ENCODER = "acs_encoder";
    private static final String CREDENTIAL = "acs_credential";
    private static final String CREDENTIAL_ID = "acs_credential_id";
    private static final String METHOD_ID = "access_method_id";
    private static final String ON_ENCODER = "_card_acs_credential_id";
    private static final String NEXT_ENCODE = "_next_encode";
    private static final String NEXT_SCAN = "_next_scan";
    private static final String ERROR = "error_code";
    private static final String DEFAULT_ERROR = "no_credential_on_encoder";
    private static final Map<String, String> WARNINGS = Map.of(
            "credential_does_not_exist_on_seam", "acs_credential_on_seam_not_found",
            "credential_on_encoder_needs_update", "acs_credential_on_encoder_out_of_sync");

    @Override
    public void addTo(Rules rules) {
        rules.on("/acs/encoders/encode_credential", EncoderRules::encode);
        rules.on("/acs/encoders/scan_credential", EncoderRules::scan);
        rules.on("/acs/encoders/scan_to_assign_credential", EncoderRules::scanToAssign);
        rules.on("/acs/encoders/simulate/next_credential_encode_will_fail", call -> next(call, NEXT_ENCODE, DEFAULT_ERROR));
        rules.on("/acs/encoders/simulate/next_credential_encode_will_succeed", call -> next(call, NEXT_ENCODE, null));
        rules.on("/acs/encoders/simulate/next_credential_scan_will_fail", call -> next(call, NEXT_SCAN, DEFAULT_ERROR));
        rules.on("/acs/encoders/simulate/next_credential_scan_will_succeed", call -> next(call, NEXT_SCAN, null));
    }

    private static ObjectNode encoder(Call call) {
        return call.require(ENCODER, call.text("acs_encoder_id"));
    }

    /** @param error null for success */
    private static JsonNode next(Call call, String kind, String error) {
        ObjectNode outcome = call.input().deepCopy();
        if (error != null && !outcome.has(ERROR)) {
            outcome.put(ERROR, error);
        }
        encoder(call).set(kind, outcome);
        return null;
    }

    /** The simulated outcome is used up. */
    private static JsonNode take(ObjectNode encoder, String kind) {
        JsonNode outcome = encoder.remove(kind);
        if (outcome != null && outcome.has(ERROR)) {
            throw new FailedAttempt(outcome.path(ERROR).asText(),
                    "Simulated: " + outcome.path(ERROR).asText().replace('_', ' '));
        }
        return outcome == null ? Call.object() : outcome;
    }

    // Encoding

    private static JsonNode encode(Call call) {
        if (call.has(METHOD_ID)) {
            return encode(call, call.require("access_method", call.text(METHOD_ID)));
        }
        if (!call.has(CREDENTIAL_ID)) {
            throw Call.invalid("Must specify acs_credential_id or access_method_id");
        }
        ObjectNode encoder = encoder(call);
        ObjectNode credential = call.require(CREDENTIAL, call.text(CREDENTIAL_ID));
        return call.attempt(() -> {
            take(encoder, NEXT_ENCODE);
            write(call, encoder, credential);
            call.event("acs_credential.issued", credential);
            return call.seam().shown(CREDENTIAL, credential, call.workspace());
        });
    }

    static JsonNode encode(Call call, ObjectNode method) {
        AccessMethodRules.checkMode(method, "card");
        ObjectNode encoder = encoder(call);
        return call.attempt(() -> {
            take(encoder, NEXT_ENCODE);
            method.put("is_encoding_required", false).put("is_ready_for_encoding", false);
            AccessMethodRules.credentials(call, method).forEach(credential -> write(call, encoder, credential));
            AccessMethodRules.issue(call, method);
            return AccessMethodRules.credentials(call, method).stream().findFirst()
                    .map(credential -> call.seam().shown(CREDENTIAL, credential, call.workspace())).orElse(null);
        });
    }

    private static void write(Call call, ObjectNode encoder, ObjectNode credential) {
        credential.put("is_issued", true).put("issued_at", Shapes.time(call.now()));
        if (!credential.hasNonNull("card_number")) {
            credential.put("card_number", number(credential));
        }
        encoder.set(ON_ENCODER, credential.get(CREDENTIAL_ID));
    }

    private static String number(ObjectNode credential) {
        return String.format("%010d", Integer.toUnsignedLong(credential.path(CREDENTIAL_ID).asText().hashCode()));
    }

    // Scanning

    private static JsonNode scan(Call call) {
        ObjectNode encoder = encoder(call);
        return call.attempt(() -> {
            JsonNode outcome = take(encoder, NEXT_SCAN);
            ObjectNode credential = call.table(CREDENTIAL).get(outcome.path("acs_credential_id_on_seam")
                    .asText(encoder.path(ON_ENCODER).asText()));
            String scenario = outcome.path("scenario")
                    .asText(credential == null ? "credential_does_not_exist_on_seam" : "credential_exists_on_seam");
            boolean isKnown = credential != null && !scenario.equals("credential_does_not_exist_on_seam")
                    && !scenario.equals("credential_on_encoder_is_empty");
            ObjectNode result = Call.object();
            result.set("acs_credential_on_encoder", scenario.equals("credential_on_encoder_is_empty") ? NullNode.getInstance()
                    : onEncoder(isKnown ? credential : Call.object()));
            result.set("acs_credential_on_seam",
                    isKnown ? call.seam().shown(CREDENTIAL, credential, call.workspace()) : NullNode.getInstance());
            String warning = WARNINGS.get(scenario);
            result.putArray("warnings");
            if (warning != null) {
                result.withArray("/warnings").addObject().put("warning_code", warning).put("warning_message",
                        "The card is not what Seam knows of it");
            }
            return result;
        });
    }

    private static ObjectNode onEncoder(ObjectNode credential) {
        ObjectNode card = Call.object();
        card.put("card_number", credential.path("card_number").asText("0000000001"));
        card.put("is_issued", true);
        for (String field : new String[] { "created_at", "starts_at", "ends_at" }) {
            card.set(field, credential.hasNonNull(field) ? credential.get(field) : NullNode.getInstance());
        }
        return card;
    }

    /** The card becomes a new credential of the user. */
    private static JsonNode scanToAssign(Call call) {
        ObjectNode encoder = encoder(call);
        ObjectNode user = AcsRules.userOf(call, encoder.path("acs_system_id").asText());
        return call.attempt(() -> {
            take(encoder, NEXT_SCAN);
            ObjectNode given = Call.object().put("access_method", "card").put("is_managed", true);
            given.set("acs_system_id", encoder.get("acs_system_id"));
            given.set("acs_user_id", user.get("acs_user_id"));
            if (user.has("user_identity_id")) {
                given.set("user_identity_id", user.get("user_identity_id"));
            }
            ObjectNode credential = call.create(CREDENTIAL, given);
            write(call, encoder, credential);
            call.event("acs_credential.issued", credential);
            return call.seam().shown(CREDENTIAL, credential, call.workspace());
        });
    }
}
