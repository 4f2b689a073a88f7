package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/** An account, and the devices and access systems that are there because of it. */
final class ConnectedAccountRules implements Rules.Group {

    private static final String ACCOUNT = "connected_account";
    private static final String ACCOUNT_ID = "connected_account_id";
    private static final String DISCONNECTED = "account_disconnected";
    /** What belongs to a device or an access system, and goes with it. */
    private static final List<String> OF_DEVICE = List.of("access_code", "noise_threshold", "thermostat_schedule",
            "thermostat_daily_program");
    private static final List<String> OF_SYSTEM = List.of("acs_credential", "acs_user", "acs_access_group", "acs_entrance",
            "acs_encoder");

    @Override
    public void addTo(Rules rules) {
        rules.on("/connected_accounts/delete", ConnectedAccountRules::delete);
        // What the Dev Service knows of an account is always what the account has.
        rules.on("/connected_accounts/sync", call -> call.require(ACCOUNT));
        rules.on("/connected_accounts/simulate/disconnect", ConnectedAccountRules::disconnect);
    }

    private static JsonNode delete(Call call) {
        ObjectNode account = call.require(ACCOUNT);
        owned(call, "device", ACCOUNT_ID, account).forEach(device -> {
            OF_DEVICE.forEach(part -> owned(call, part, "device_id", device).forEach(call.table(part)::remove));
            call.table("device").remove(device);
            call.event("device.deleted", device, Call.object().put("device_name", device.path("display_name").asText()));
        });
        owned(call, "acs_system", ACCOUNT_ID, account).forEach(system -> {
            OF_SYSTEM.forEach(part -> owned(call, part, "acs_system_id", system).forEach(call.table(part)::remove));
            call.table("acs_system").remove(system);
        });
        call.table("client_session").all()
                .filter(session -> Links.has(session, ACCOUNT_ID, account.get(ACCOUNT_ID)))
                .forEach(session -> Links.remove(session, "connected_account_ids", account.path(ACCOUNT_ID).asText()));
        call.table(ACCOUNT).remove(account);
        call.event("connected_account.deleted", account,
                Call.object().put("connected_account_type", account.path("account_type").asText()));
        return null;
    }

    private static List<ObjectNode> owned(Call call, String resource, String idField, ObjectNode owner) {
        return call.table(resource).all().filter(object -> Links.has(object, idField, owner.path(idField))).toList();
    }

    /** It stays so: there is no simulation of the opposite, but a new connect webview. */
    private static JsonNode disconnect(Call call) {
        ObjectNode account = call.require(ACCOUNT);
        if (hasError(account)) {
            return account;
        }
        ObjectNode error = Call.object().put("error_code", DISCONNECTED)
                .put("message", "The connected account is disconnected, and has to be authorized again")
                .put("is_connected_account_error", true).put("created_at", Shapes.time(call.now()));
        account.withArray("/errors").add(error);
        ObjectNode more = Call.object();
        more.set("connected_account_errors", account.get("errors"));
        more.set("connected_account_warnings", account.path("warnings"));
        call.event("connected_account.disconnected", account, more.deepCopy());
        owned(call, "device", ACCOUNT_ID, account).forEach(device -> {
            device.withArray("/errors").add(error.deepCopy().put("is_device_error", false));
            boolean wasOnline = device.withObject("/properties").path("online").asBoolean();
            device.withObject("/properties").put("online", false);
            if (wasOnline) {
                String type = device.path("is_managed").asBoolean(true) ? "device.disconnected"
                        : "device.unmanaged.disconnected";
                call.event(type, device,
                        Connectivity.withErrors(device, more.deepCopy()).put("error_code", DISCONNECTED));
            }
        });
        return account;
    }

    private static boolean hasError(ObjectNode account) {
        return account.path("errors").valueStream().anyMatch(error -> error.path("error_code").asText().equals(DISCONNECTED));
    }
}
