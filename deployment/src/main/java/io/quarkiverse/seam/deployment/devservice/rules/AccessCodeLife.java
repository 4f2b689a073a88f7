package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.AttemptWork;
import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;
import io.quarkiverse.seam.deployment.devservice.state.Table;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/**
 * What happens to an access code after the request: it is set on the device, or at the time at which it starts, and it is
 * removed
 * from the device when it ends or is deleted. While the device is offline, nothing happens.
 */
final class AccessCodeLife implements AttemptWork {

    private static final String NOT_SET = "failed_to_set_on_device";
    private static final String NOT_REMOVED = "failed_to_remove_from_device";

    private final FakeSeam seam;
    private final Workspace workspace;
    private final ObjectNode code;

    private AccessCodeLife(FakeSeam seam, Workspace workspace, ObjectNode code) {
        this.seam = seam;
        this.workspace = workspace;
        this.code = code;
    }

    /**
     * Starts the action attempt that brings the device to what the access code now says.
     *
     * @return the attempt
     */
    static ObjectNode start(Call call, String action, ObjectNode code) {
        AccessCodeLife life = new AccessCodeLife(call.seam(), call.workspace(), code);
        ObjectNode about = Call.object();
        about.set("device_id", code.get("device_id"));
        about.set("access_code_id", code.get("access_code_id"));
        life.at("starts_at");
        life.at("ends_at");
        return call.seam().attempt(call.workspace(), action, about, life);
    }

    /** Goes on with all access codes of a device that is online again. */
    static void settleAll(FakeSeam seam, Workspace workspace, ObjectNode device) {
        workspace.table("access_code").all().filter(code -> code.path("device_id").equals(device.path("device_id"))).toList()
                .forEach(code -> seam.schedule().soon(workspace, () -> new AccessCodeLife(seam, workspace, code).settle()));
    }

    static boolean isManaged(ObjectNode code) {
        return code.path("is_managed").asBoolean(true);
    }

    /** Null if there is none. */
    static Instant time(ObjectNode object, String field) {
        return object.path(field).isTextual() ? Instant.parse(object.path(field).textValue()) : null;
    }

    static void addPending(FakeSeam seam, ObjectNode code, String mutation, JsonNode from, JsonNode to) {
        ObjectNode pending = code.withArray("/pending_mutations").addObject().put("mutation_code", mutation)
                .put("message", "Waiting for the device").put("created_at", Shapes.time(seam.now()));
        if (from != null) {
            pending.set("from", from);
            pending.set("to", to);
        }
    }

    private void at(String field) {
        Instant due = time(code, field);
        if (due != null && due.isAfter(seam.now())) {
            seam.schedule().at(due, workspace, this::settle);
        }
    }

    @Override
    public JsonNode attempt(ObjectNode attempt) {
        Connectivity.require(device());
        settle();
        ObjectNode result = Call.object();
        if (!attempt.path("action_type").asText().startsWith("DELETE")) {
            result.set("access_code", seam.shown("access_code", code, workspace).deepCopy());
        }
        return result;
    }

    /** A device that is offline is not held against the access code, which waits for it. */
    @Override
    public void failed(FailedAttempt failure) {
        if (Connectivity.isOnline(device()) && isThere()) {
            clearErrors();
            String error = code.path("status").asText().equals("removing") ? NOT_REMOVED : NOT_SET;
            code.withArray("/errors").addObject().put("error_code", error).put("message", failure.getMessage())
                    .put("created_at", Shapes.time(seam.now())).put("is_access_code_error", true);
            ObjectNode more = Connectivity.withErrors(device(), Call.object());
            more.set("access_code_errors", code.path("errors"));
            more.set("access_code_warnings", code.path("warnings"));
            event(error, more);
        }
    }

    /** Does whatever is due by now. */
    private void settle() {
        if (!isThere() || !Connectivity.isOnline(device())) {
            return;
        }
        if (code.path("status").asText().equals("removing")) {
            remove();
        } else if (isManaged(code)) {
            setOrUnset();
        }
    }

    private void setOrUnset() {
        Instant starts = time(code, "starts_at");
        Instant ends = time(code, "ends_at");
        boolean active = (starts == null || !seam.now().isBefore(starts)) && (ends == null || seam.now().isBefore(ends));
        String status = code.path("status").asText();
        code.withArray("/pending_mutations").removeAll();
        clearErrors();
        if (active && !status.equals("set")) {
            code.put("status", "set");
            event("set_on_device", Call.object());
        } else if (!active && !status.equals("unset")) {
            code.put("status", "unset");
            event("removed_from_device", Call.object());
        }
    }

    private void remove() {
        workspace.table("access_code").remove(code);
        if (code.path("_was_set").asBoolean()) {
            event("removed_from_device", Call.object());
        }
        event(isManaged(code) ? "deleted" : "removed", Call.object());
    }

    private void clearErrors() {
        ArrayNode errors = code.withArray("/errors");
        errors.removeIf(error -> List.of(NOT_SET, NOT_REMOVED).contains(error.path("error_code").asText()));
    }

    private boolean isThere() {
        Table codes = workspace.table("access_code");
        return codes.get(codes.id(code)) == code;
    }

    private ObjectNode device() {
        ObjectNode device = workspace.table("device").get(code.path("device_id").asText());
        return device == null ? Call.object() : device;
    }

    private void event(String type, ObjectNode more) {
        String prefix = isManaged(code) ? "access_code." : "access_code.unmanaged.";
        if (seam.events().knows(prefix + type)) {
            seam.events().record(workspace, prefix + type, code, more);
        }
    }
}
