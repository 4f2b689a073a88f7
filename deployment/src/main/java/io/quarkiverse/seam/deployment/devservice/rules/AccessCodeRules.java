package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** No two access codes of a device have the same code at the same time. */
final class AccessCodeRules implements Rules.Group {

    private static final String CODE = "access_code";
    private static final String UNMANAGED = "unmanaged_access_code";
    private static final String CREATE = "CREATE_ACCESS_CODE";
    private static final String UPDATE = "UPDATE_ACCESS_CODE";
    private static final String DELETE = "DELETE_ACCESS_CODE";
    private static final List<Integer> DEFAULT_LENGTHS = List.of(4);
    private static final String ATTEMPT = "action_attempt";

    private final Random random = new Random();

    @Override
    public void addTo(Rules rules) {
        rules.on("/access_codes/create", this::create);
        rules.on("/access_codes/create_multiple", this::createMultiple);
        rules.on("/access_codes/update", AccessCodeRules::update);
        rules.on("/access_codes/update_multiple", AccessCodeRules::updateMultiple);
        rules.on("/access_codes/delete", call -> delete(call, CODE));
        rules.on("/access_codes/generate_code", this::generateCode);
        rules.on("/access_codes/pull_backup_access_code", this::pullBackup);
        rules.on("/access_codes/report_device_constraints", AccessCodeRules::reportConstraints);
        rules.on("/access_codes/simulate/create_unmanaged_access_code", AccessCodeRules::createUnmanaged);
        rules.on("/access_codes/unmanaged/convert_to_managed", AccessCodeRules::convertToManaged);
        rules.on("/access_codes/unmanaged/update", AccessCodeRules::updateUnmanaged);
        rules.on("/access_codes/unmanaged/delete", call -> delete(call, UNMANAGED));
        rules.seam().whenShown(CODE, AccessCodeRules::addErrorsOfDevice);
        rules.seam().whenShown(UNMANAGED, (workspace, code) -> {
            addErrorsOfDevice(workspace, code);
            // The access code keeps what it had when it was managed
            code.properties().removeIf(field -> !rules.seam().facts().resource(UNMANAGED).containsKey(field.getKey()));
        });
    }

    private static void addErrorsOfDevice(Workspace workspace, ObjectNode code) {
        ObjectNode device = workspace.table("device").get(code.path("device_id").asText());
        if (device != null) {
            ArrayNode errors = ((ArrayNode) code.path("errors")).deepCopy();
            device.path("errors").forEach(errors::add);
            code.set("errors", errors);
        }
    }

    // Create

    private JsonNode create(Call call) {
        ObjectNode device = device(call, call.text("device_id"));
        requireTimes(call.input(), call.now());
        requireSupported(call, device);
        String code = call.has("code") ? call.text("code") : unusedCode(call, List.of(device));
        requireUnused(call, device, code, call.input(), null);
        ObjectNode created = add(call, device, code, null);
        ObjectNode attempt = AccessCodeLife.start(call, CREATE, created);
        call.also(ATTEMPT, ATTEMPT, attempt);
        return created;
    }

    private JsonNode createMultiple(Call call) {
        List<ObjectNode> devices = new ArrayList<>();
        call.input().path("device_ids").forEach(id -> devices.add(device(call, id.asText())));
        requireTimes(call.input(), call.now());
        if (devices.isEmpty()) {
            return Call.list(Stream.empty());
        }
        devices.forEach(device -> requireSupported(call, device));
        String shared = call.has("code") ? call.text("code") : unusedCode(call, devices);
        boolean mayDiffer = "create_random_code".equals(call.text("behavior_when_code_cannot_be_shared"));
        if (!mayDiffer) {
            devices.forEach(device -> requireUnused(call, device, shared, call.input(), null));
        }
        // Codes that the caller has chosen are not linked
        String key = call.has("code") ? null : "auto_set_by_create_multiple_" + shared;
        List<ObjectNode> created = new ArrayList<>();
        for (ObjectNode device : devices) {
            String code = isUsed(call, device, shared, call.input(), null) ? unusedCode(call, List.of(device)) : shared;
            created.add(add(call, device, code, key));
        }
        created.forEach(code -> AccessCodeLife.start(call, CREATE, code));
        return Call.list(created.stream());
    }

    private ObjectNode add(Call call, ObjectNode device, String code, String commonCodeKey) {
        ObjectNode given = call.input().deepCopy();
        given.remove("device_ids");
        given.set("device_id", device.get("device_id"));
        given.put("code", code);
        given.put("name", call.has("name") ? call.text("name") : "New Access Code");
        given.put("type", call.has("starts_at") ? "time_bound" : "ongoing");
        given.put("status", startsLater(call) ? "unset" : "setting");
        if (commonCodeKey != null) {
            given.put("common_code_key", commonCodeKey);
        }
        given.put("is_external_modification_allowed", mayBeModified(call));
        given.put("is_backup_access_code_available", call.isTrue("use_backup_access_code_pool"));
        ObjectNode created = call.create(CODE, given);
        AccessCodeLife.addPending(call.seam(), created, "creating", null, null);
        return created;
    }

    private static boolean startsLater(Call call) {
        Instant starts = AccessCodeLife.time(call.input(), "starts_at");
        return starts != null && starts.isAfter(call.now());
    }

    private static boolean mayBeModified(Call call) {
        return call.isTrue("is_external_modification_allowed") || call.isTrue("allow_external_modification");
    }

    // Update and delete

    private static JsonNode update(Call call) {
        ObjectNode code = requireOnDevice(call, CODE);
        if (call.has("is_managed") && !call.isTrue("is_managed")) {
            code.put("is_managed", false).put("status", code.path("status").asText().equals("unset") ? "unset" : "set");
            return null;
        }
        call.also(ATTEMPT, ATTEMPT, update(call, code));
        return null;
    }

    private static JsonNode updateMultiple(Call call) {
        List<ObjectNode> codes = call.table(CODE).all().filter(call.caller()::reaches)
                .filter(code -> code.path("common_code_key").equals(call.input().get("common_code_key"))).toList();
        if (codes.isEmpty()) {
            throw call.notFound(CODE);
        }
        codes.forEach(code -> update(call, code));
        return null;
    }

    /** @return the attempt */
    private static ObjectNode update(Call call, ObjectNode code) {
        ObjectNode before = code.deepCopy();
        ObjectNode changed = code.deepCopy();
        ObjectNode given = call.input().deepCopy();
        given.remove("common_code_key");
        call.seam().shapes().update(CODE, changed, given);
        setType(call, changed);
        if (call.has("ends_at") || call.has("starts_at")) {
            requireTimes(changed, call.now());
        }
        if (call.has("is_external_modification_allowed") || call.has("allow_external_modification")) {
            changed.put("is_external_modification_allowed", mayBeModified(call));
        }
        ObjectNode device = call.require("device", code.path("device_id").asText());
        requireSupported(call, device);
        requireUnused(call, device, changed.path("code").textValue(), changed, code);
        code.removeAll();
        code.setAll(changed);
        recordChanges(call, before, code);
        return AccessCodeLife.start(call, UPDATE, code);
    }

    private static void setType(Call call, ObjectNode code) {
        if ("ongoing".equals(call.text("type"))) {
            code.remove(List.of("starts_at", "ends_at"));
        } else if ("time_bound".equals(call.text("type")) && !(code.has("starts_at") && code.has("ends_at"))) {
            throw Call.invalid("'time_bound' Access codes must include both starts_at and ends_at");
        }
        code.put("type", code.has("starts_at") ? "time_bound" : "ongoing");
    }

    private static void recordChanges(Call call, ObjectNode before, ObjectNode code) {
        ArrayNode changes = Call.list(Stream.empty());
        for (String field : List.of("name", "code", "starts_at", "ends_at")) {
            if (!before.path(field).equals(code.path(field))) {
                ObjectNode change = changes.addObject().put("property", field);
                change.put("from", before.path(field).textValue());
                change.put("to", code.path(field).textValue());
            }
        }
        if (changes.isEmpty()) {
            return;
        }
        recordChange(call, before, code, "name", "updating_name", "name");
        recordChange(call, before, code, "code", "updating_code", "code");
        recordChange(call, before, code, "time_frame", "updating_time_frame", "starts_at", "ends_at");
        ObjectNode more = Call.object();
        more.set("changed_properties", changes);
        call.event("access_code.changed", code, more);
        if (code.path("status").asText().equals("set")) {
            code.put("status", "setting");
        }
    }

    private static void recordChange(Call call, ObjectNode before, ObjectNode code, String what, String mutation,
            String... fields) {
        ObjectNode from = Call.object();
        ObjectNode to = Call.object();
        for (String field : fields) {
            from.put(field, before.path(field).textValue());
            to.put(field, code.path(field).textValue());
        }
        if (!from.equals(to)) {
            AccessCodeLife.addPending(call.seam(), code, mutation, from, to);
            ObjectNode more = Call.object().put("description", "The " + what.replace('_', ' ') + " was changed");
            more.set("from", from);
            more.set("to", to);
            call.event("access_code." + what + "_changed", code, more);
        }
    }

    private static JsonNode delete(Call call, String resource) {
        ObjectNode code = requireOnDevice(call, resource);
        if (resource.equals(CODE)) {
            code.put("_was_set", code.path("status").asText().equals("set"));
            AccessCodeLife.addPending(call.seam(), code, "deleting", null, null);
        }
        code.put("status", "removing");
        call.also(ATTEMPT, ATTEMPT, AccessCodeLife.start(call, DELETE, code));
        return null;
    }

    private static ObjectNode requireOnDevice(Call call, String resource) {
        ObjectNode code = call.require(resource);
        if (call.has("device_id") && !code.path("device_id").equals(call.input().get("device_id"))) {
            throw call.notFound(CODE);
        }
        return code;
    }

    // Unmanaged

    private static JsonNode createUnmanaged(Call call) {
        ObjectNode device = call.require("device", call.text("device_id"));
        requireAugust(device, "simulating creation of unmanaged codes");
        requireUnused(call, device, call.text("code"), call.input(), null);
        ObjectNode given = call.input().deepCopy();
        given.put("status", "set").put("type", "ongoing");
        ObjectNode code = call.create(UNMANAGED, given);
        call.event("access_code.unmanaged.created", code);
        return code;
    }

    /** Seam simulates these things on the locks of one brand alone. */
    static void requireAugust(ObjectNode device, String what) {
        if (!device.path("device_type").asText().equals("august_lock")) {
            throw notSupported(device, what);
        }
    }

    private static JsonNode convertToManaged(Call call) {
        ObjectNode code = call.require(UNMANAGED);
        code.put("is_managed", true).put("is_external_modification_allowed", mayBeModified(call));
        code.remove("_is_managed");
        call.seam().shapes().complete(CODE, code, call.workspace());
        call.event("access_code.unmanaged.converted_to_managed", code);
        return null;
    }

    private static JsonNode updateUnmanaged(Call call) {
        if (!call.isTrue("is_managed")) {
            throw Call.invalid("Use /access_codes/update to convert access codes to unmanaged", "is_managed");
        }
        return convertToManaged(call);
    }

    // Backup

    /** The pool is never empty: what it lacks is added. */
    private JsonNode pullBackup(Call call) {
        ObjectNode code = call.require(CODE);
        if (!code.path("type").asText().equals("time_bound")) {
            throw new FakeSeamError(400, "access_code_not_time_bound",
                    "Backups can only be used for time_bound access codes.");
        }
        ObjectNode backup = call.table(CODE).get(code.path("pulled_backup_access_code_id").asText());
        if (backup == null) {
            backup = addBackup(call, code);
            code.set("pulled_backup_access_code_id", backup.get("access_code_id"));
            ObjectNode more = Call.object();
            more.set("backup_access_code_id", backup.get("access_code_id"));
            call.event("access_code.backup_access_code_pulled", code, more);
        }
        call.also("backup_access_code", CODE, backup);
        return backup;
    }

    private ObjectNode addBackup(Call call, ObjectNode code) {
        ObjectNode device = call.require("device", code.path("device_id").asText());
        String pin = unusedCode(call, List.of(device));
        ObjectNode given = Call.object().put("code", pin).put("name", "New Backup Access Code " + pin)
                .put("type", "time_bound").put("status", "set").put("is_backup", true);
        for (String field : List.of("device_id", "starts_at", "ends_at")) {
            given.set(field, code.get(field));
        }
        ObjectNode backup = call.create(CODE, given);
        AccessCodeLife.start(call, CREATE, backup);
        return backup;
    }

    // Codes

    /** Nothing is reserved by it. */
    private JsonNode generateCode(Call call) {
        ObjectNode device = device(call, call.text("device_id"));
        ObjectNode given = Call.object().put("code", unusedCode(call, List.of(device)));
        given.set("device_id", device.get("device_id"));
        return call.seam().shapes().make(CODE, given, call.workspace());
    }

    private String unusedCode(Call call, List<ObjectNode> devices) {
        int length = call.has("preferred_code_length") ? call.input().path("preferred_code_length").asInt()
                : lengths(devices.get(0)).get(0);
        int digits = Math.max(1, Math.min(length, 9));
        while (true) {
            // The first digit keeps clear of what some locks forbid
            String code = (3 + random.nextInt(7)) + "0".repeat(digits - 1);
            code = String.valueOf(Long.parseLong(code) + random.nextInt((int) Math.pow(10, digits - 1)));
            String candidate = code;
            if (devices.stream().allMatch(device -> CodeConstraints.allow(device, candidate))
                    && devices.stream().noneMatch(device -> isUsed(call, device, candidate, call.input(), null))) {
                return code;
            }
        }
    }

    private static void requireSupported(Call call, ObjectNode device) {
        CodeConstraints.check(device, call.input());
        requireLength(call, device);
    }

    private static void requireLength(Call call, ObjectNode device) {
        List<Integer> lengths = lengths(device);
        if (call.has("code") && device.path("properties").has("supported_code_lengths")
                && !lengths.contains(call.text("code").length())) {
            throw Call.invalid("The device supports codes of these lengths alone: " + lengths, "code");
        }
        if (call.has("preferred_code_length") && device.path("properties").has("supported_code_lengths")
                && !lengths.contains(call.input().path("preferred_code_length").asInt())) {
            throw Call.invalid("The device supports codes of these lengths alone: " + lengths, "preferred_code_length");
        }
    }

    private static List<Integer> lengths(ObjectNode device) {
        List<Integer> lengths = new ArrayList<>();
        device.path("properties").path("supported_code_lengths").forEach(length -> lengths.add(length.asInt()));
        return lengths.isEmpty() ? DEFAULT_LENGTHS : lengths;
    }

    private static void requireUnused(Call call, ObjectNode device, String code, ObjectNode times, ObjectNode itself) {
        if (isUsed(call, device, code, times, itself)) {
            String period = times.hasNonNull("starts_at")
                    ? " for period " + times.path("starts_at").asText() + '-' + times.path("ends_at").asText()
                    : "";
            throw new FakeSeamError(409, "duplicate_access_code", "Cannot set duplicate access code " + code + " named "
                    + times.path("name").asText() + period);
        }
    }

    /** @param itself not compared; null if it is a new one */
    private static boolean isUsed(Call call, ObjectNode device, String code, ObjectNode times, ObjectNode itself) {
        return call.table(CODE).all().anyMatch(other -> other != itself && other.path("code").isTextual()
                && other.path("code").textValue().equals(code)
                && other.path("device_id").equals(device.path("device_id")) && overlap(other, times));
    }

    private static boolean overlap(ObjectNode one, ObjectNode other) {
        return isBefore(one, "starts_at", other, "ends_at") && isBefore(other, "starts_at", one, "ends_at");
    }

    private static boolean isBefore(ObjectNode one, String start, ObjectNode other, String end) {
        Instant starts = AccessCodeLife.time(one, start);
        Instant ends = AccessCodeLife.time(other, end);
        return starts == null || ends == null || starts.isBefore(ends);
    }

    private static void requireTimes(ObjectNode times, Instant now) {
        if (times.path("use_backup_access_code_pool").asBoolean() && !times.has("starts_at")) {
            throw Call.invalid("Cannot use the backup pool for ongoing codes");
        }
        Instant starts = AccessCodeLife.time(times, "starts_at");
        Instant ends = AccessCodeLife.time(times, "ends_at");
        if ((starts == null) != (ends == null)) {
            throw Call.invalid("Both starts_at and ends_at must be provided if one is");
        }
        if (starts != null && !starts.isBefore(ends)) {
            throw Call.invalid("ends_at must be after starts_at", "ends_at");
        }
        if (ends != null && !ends.isAfter(now)) {
            throw Call.invalid("ends_at must be in the future", "ends_at");
        }
    }

    // Devices

    /** One that can be given access codes. */
    private static ObjectNode device(Call call, String id) {
        ObjectNode device = call.require("device", id);
        DeviceRules.requireManaged(device);
        boolean isOffline = call.isTrue("is_offline_access_code");
        if (isOffline && !device.path("can_program_offline_access_codes").asBoolean()) {
            throw notSupported(device, "offline access codes");
        }
        if (!isOffline && !device.path("can_program_online_access_codes").asBoolean(LockRules.isLock(device))) {
            throw notSupported(device, "access codes");
        }
        return device;
    }

    private static FakeSeamError notSupported(ObjectNode device, String what) {
        return new FakeSeamError(400, "device_type_not_supported", "Device type \"" + device.path("device_type").asText()
                + "\" is not supported for " + what);
    }

    private static JsonNode reportConstraints(Call call) {
        ObjectNode device = call.require("device", call.text("device_id"));
        ArrayNode lengths = Call.list(Stream.empty());
        if (call.has("supported_code_lengths")) {
            call.input().path("supported_code_lengths").forEach(lengths::add);
        } else if (call.has("min_code_length") && call.has("max_code_length")) {
            for (int i = call.input().path("min_code_length").asInt(); i <= call.input().path("max_code_length").asInt(); i++) {
                lengths.add(i);
            }
        } else {
            throw Call.invalid("Must specify either supported_code_lengths or min_code_length and max_code_length");
        }
        device.withObject("/properties").set("supported_code_lengths", lengths);
        return null;
    }
}
