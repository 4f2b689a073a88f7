package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;

/** Doors are locked and unlocked: by calls, at the keypad, and by themselves. */
final class LockRules implements Rules.Group {

    private static final String DEVICE = "device";
    private static final String LOCKED = "locked";
    /** So that the auto-lock of an earlier unlocking leaves the door alone. */
    private static final String TIMES_UNLOCKED = "_times_unlocked";

    @Override
    public void addTo(Rules rules) {
        rules.on("/locks/get", call -> requireLock(call.require(DEVICE), call));
        rules.on("/locks/list", call -> Call.list(call.find(DEVICE).filter(LockRules::isLock)));
        rules.on("/locks/lock_door", call -> byCall(call, "can_remotely_lock", "lock.locked"));
        rules.on("/locks/unlock_door", call -> byCall(call, "can_remotely_unlock", "lock.unlocked"));
        rules.on("/locks/configure_auto_lock", LockRules::configureAutoLock);
        rules.on("/locks/simulate/keypad_code_entry", LockRules::enterCode);
        rules.on("/locks/simulate/manual_lock_via_keypad", LockRules::lockAtKeypad);
    }

    private static boolean isLock(ObjectNode device) {
        return device.path("can_remotely_lock").asBoolean() || device.path("can_remotely_unlock").asBoolean()
                || device.path("capabilities_supported").valueStream().anyMatch(can -> can.asText().equals("lock"));
    }

    private static ObjectNode requireLock(ObjectNode device, Call call) {
        if (!isLock(device)) {
            throw call.notFound(DEVICE);
        }
        return device;
    }

    private static ObjectNode device(Call call) {
        ObjectNode device = call.require(DEVICE, call.text("device_id"));
        DeviceRules.requireManaged(device);
        return device;
    }

    private static JsonNode byCall(Call call, String capability, String event) {
        ObjectNode device = device(call);
        return call.attempt(attempt -> {
            requireCapability(device, capability);
            ObjectNode more = Call.object().put("method", "remote");
            more.set("action_attempt_id", attempt.get("action_attempt_id"));
            move(call, device, event, more);
            return Call.object().put("was_confirmed_by_device", true);
        });
    }

    private static void requireCapability(ObjectNode device, String capability) {
        if (!isLock(device) || !device.path(capability).asBoolean(true)) {
            throw new FailedAttempt("uncategorized_error", "The device has not the capability " + capability);
        }
    }

    private static void move(Call call, ObjectNode device, String event, ObjectNode more) {
        boolean locked = event.equals("lock.locked");
        device.withObject("/properties").put(LOCKED, locked);
        call.event(event, device, more);
        if (!locked) {
            startAutoLock(call, device);
        }
    }

    private static void startAutoLock(Call call, ObjectNode device) {
        int unlocking = device.path(TIMES_UNLOCKED).asInt() + 1;
        device.put(TIMES_UNLOCKED, unlocking);
        JsonNode properties = device.path("properties");
        if (properties.path("auto_lock_enabled").asBoolean() && properties.has("auto_lock_delay_seconds")) {
            Instant due = call.now().plusSeconds(properties.path("auto_lock_delay_seconds").asInt());
            call.seam().schedule().at(due, call.workspace(), () -> {
                boolean unlockedSince = device.path(TIMES_UNLOCKED).asInt() != unlocking;
                if (!unlockedSince && !device.path("properties").path(LOCKED).asBoolean()) {
                    move(call, device, "lock.locked", Call.object().put("method", "automatic"));
                }
            });
        }
    }

    private static JsonNode configureAutoLock(Call call) {
        ObjectNode device = device(call);
        return call.attempt(attempt -> {
            requireCapability(device, "can_configure_auto_lock");
            ObjectNode properties = device.withObject("/properties");
            properties.set("auto_lock_enabled", call.input().get("auto_lock_enabled"));
            if (call.has("auto_lock_delay_seconds")) {
                properties.set("auto_lock_delay_seconds", call.input().get("auto_lock_delay_seconds"));
            }
            return null;
        });
    }

    private static JsonNode lockAtKeypad(Call call) {
        ObjectNode device = device(call);
        AccessCodeRules.requireAugust(device, "simulating a keypad");
        return call.attempt(attempt -> {
            move(call, device, "lock.locked", Call.object().put("method", "manual"));
            return null;
        });
    }

    /** Any code that is set on the device opens it, whether it is managed or not. */
    private static JsonNode enterCode(Call call) {
        ObjectNode device = device(call);
        AccessCodeRules.requireAugust(device, "simulating a keypad");
        return call.attempt(attempt -> {
            ObjectNode code = call.table("access_code").all()
                    .filter(known -> known.path("device_id").equals(device.get("device_id")))
                    .filter(known -> known.path("code").equals(call.input().get("code")))
                    .max((one, other) -> Boolean.compare(isSet(one), isSet(other))).orElse(null);
            if (code != null && isSet(code)) {
                ObjectNode more = Call.object().put("method", "keycode");
                more.set("access_code_id", code.get("access_code_id"));
                more.put("access_code_is_managed", AccessCodeLife.isManaged(code));
                move(call, device, "lock.unlocked", more);
            } else {
                deny(call, device, code);
            }
            return null;
        });
    }

    private static boolean isSet(ObjectNode code) {
        return code.path("status").asText().equals("set");
    }

    /** @param code that is not set at the time; null if there is none at all */
    private static void deny(Call call, ObjectNode device, ObjectNode code) {
        ObjectNode more = Call.object();
        ObjectNode reason = more.putObject("reason");
        Instant ends = code == null ? null : AccessCodeLife.time(code, "ends_at");
        if (ends != null && !call.now().isBefore(ends)) {
            reason.put("reason_code", "expired_code").put("message", "The code has expired");
        } else {
            reason.put("reason_code", "unknown_code").put("message", "The code is not set on the device");
        }
        if (code != null) {
            more.set("access_code_id", code.get("access_code_id"));
        }
        call.event("lock.access_denied", device, more);
    }
}
