package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** Whether a device is online: it is as long as it has none of the errors that say why it is not. */
public final class Connectivity {

    static final String DISCONNECTED = "device_disconnected";
    static final String HUB_DISCONNECTED = "hub_disconnected";
    static final String REMOVED = "device_removed";
    static final String NO_SUBSCRIPTION = "subscription_required";

    private static final Map<String, String> MESSAGES = Map.of(
            DISCONNECTED, "The device is disconnected",
            HUB_DISCONNECTED, "The hub of the device is disconnected",
            REMOVED, "The device was removed from the connected account",
            NO_SUBSCRIPTION, "The device needs a subscription");

    private Connectivity() {
    }

    static boolean isOnline(ObjectNode device) {
        return device.path("properties").path("online").asBoolean();
    }

    /** Fails the attempt with the error of the device if it is offline. */
    static void require(ObjectNode device) {
        if (!isOnline(device)) {
            JsonNode error = device.path("errors").path(0);
            throw new FailedAttempt(error.path("error_code").asText(DISCONNECTED),
                    error.path("message").asText(MESSAGES.get(DISCONNECTED)));
        }
    }

    /** Puts a device online or offline, and records the event. */
    public static void set(FakeSeam seam, Workspace workspace, ObjectNode device, boolean online) {
        if (online) {
            connect(seam, workspace, device, DISCONNECTED, REMOVED);
        } else {
            disconnect(seam, workspace, device, DISCONNECTED);
        }
    }

    static void disconnect(FakeSeam seam, Workspace workspace, ObjectNode device, String reason) {
        boolean wasOnline = isOnline(device);
        if (remove(device, reason)) {
            wasOnline = false;
        }
        device.withArray("/errors").addObject().put("error_code", reason).put("message", MESSAGES.get(reason))
                .put("created_at", Shapes.time(seam.now())).put("is_device_error", true);
        device.withObject("/properties").put("online", false);
        if (wasOnline) {
            ObjectNode more = Call.object();
            more.put("error_code", reason.equals(HUB_DISCONNECTED) ? HUB_DISCONNECTED : DISCONNECTED);
            seam.events().record(workspace, "device." + unmanaged(device) + "disconnected", device, withErrors(device, more));
        }
    }

    /** Once a device has no error left, it is online, and gets the access codes that wait for it. */
    static void connect(FakeSeam seam, Workspace workspace, ObjectNode device, String... reasons) {
        boolean wasOnline = isOnline(device);
        for (String reason : reasons) {
            remove(device, reason);
        }
        if (device.path("errors").isEmpty() && !wasOnline) {
            device.withObject("/properties").put("online", true);
            seam.events().record(workspace, "device." + unmanaged(device) + "connected", device, Call.object());
            AccessCodeLife.settleAll(seam, workspace, device);
        }
    }

    /** What events about trouble with a device have. */
    static ObjectNode withErrors(ObjectNode device, ObjectNode more) {
        more.set("device_errors", device.path("errors"));
        more.set("device_warnings", device.path("warnings"));
        return more;
    }

    private static boolean remove(ObjectNode device, String reason) {
        ArrayNode errors = device.withArray("/errors");
        for (Iterator<JsonNode> all = errors.iterator(); all.hasNext();) {
            if (all.next().path("error_code").asText().equals(reason)) {
                all.remove();
                return true;
            }
        }
        return false;
    }

    private static String unmanaged(ObjectNode device) {
        return device.path("is_managed").asBoolean(true) ? "" : "unmanaged.";
    }
}
