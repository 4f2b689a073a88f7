package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** A thermostat, and what follows from its settings. */
final class Thermostat {

    private static final String HEATING = "heating_set_point";
    private static final String COOLING = "cooling_set_point";
    private static final List<String> SET_POINTS = List.of(HEATING, COOLING);
    private static final double DEFAULT_HEATING_CELSIUS = 20;
    private static final double DEFAULT_COOLING_CELSIUS = 25;

    private static final String MODE = "hvac_mode_setting";
    private static final String FAN = "fan_mode_setting";
    private static final String TEMPERATURE = "temperature";
    private static final String IS_HEATING = "is_heating";
    private static final String IS_COOLING = "is_cooling";
    private static final String THRESHOLD = "temperature_threshold";
    private static final String IS_EXCEEDED = "_temperature_threshold_exceeded";
    private static final String ACTIVE_SCHEDULE = "active_thermostat_schedule_id";
    private static final String IS_OVERRIDDEN = "is_temporary_manual_override_active";
    private static final String OVERRIDDEN_UNTIL = "_overridden_until";

    private final FakeSeam seam;
    private final Workspace workspace;
    private final ObjectNode device;
    private final ObjectNode properties;

    Thermostat(FakeSeam seam, Workspace workspace, ObjectNode device) {
        this.seam = seam;
        this.workspace = workspace;
        this.device = device;
        this.properties = device.withObject("/properties");
    }

    /** The one whose device_id the call has. */
    static Thermostat of(Call call) {
        ObjectNode device = call.require("device", call.text("device_id"));
        if (!isThermostat(device)) {
            throw new FakeSeamError(404, "device_not_found", "Could not find a thermostat with device_id");
        }
        return new Thermostat(call.seam(), call.workspace(), device);
    }

    private static boolean isThermostat(ObjectNode device) {
        return device.path("device_type").asText().endsWith("_thermostat")
                || device.path("capabilities_supported").valueStream().anyMatch(one -> one.asText().equals("thermostat"));
    }

    FakeSeam seam() {
        return seam;
    }

    Workspace workspace() {
        return workspace;
    }

    ObjectNode device() {
        return device;
    }

    ObjectNode properties() {
        return properties;
    }

    // Checks

    void checkMode(String mode) {
        checkAvailable("available_hvac_mode_settings", mode, mode + "_mode_not_available", "'" + mode + "' mode");
    }

    void checkFanMode(String mode) {
        checkAvailable("available_fan_mode_settings", mode, "fan_mode_not_available", "Fan mode '" + mode + "'");
    }

    private void checkAvailable(String list, String wanted, String type, String name) {
        JsonNode available = properties.path(list);
        if (available.isArray() && available.valueStream().noneMatch(one -> one.asText().equals(wanted))) {
            throw new FakeSeamError(400, type, name + " is not available for this thermostat");
        }
    }

    /** Whether the set points that are given are in one unit, and within the limits of the thermostat. */
    void checkSetPoints(ObjectNode given) {
        SET_POINTS.forEach(name -> {
            Temperatures.checkOneUnit(given, name);
            checkLimit(given, name, "min_" + name, -1, "Number must be greater than or equal to ");
            checkLimit(given, name, "max_" + name, 1, "Number must be less than or equal to ");
        });
        checkOrder(Temperatures.celsius(given, HEATING), Temperatures.celsius(given, COOLING), HEATING, COOLING);
    }

    private static void checkOrder(Double lower, Double upper, String lowerName, String upperName) {
        if (lower != null && upper != null && lower > upper) {
            throw Call.invalid("The " + lowerName + " must not be above the " + upperName);
        }
    }

    private void checkLimit(ObjectNode given, String name, String limit, int wrong, String complaint) {
        Double most = Temperatures.celsius(properties, limit);
        Double value = Temperatures.celsius(given, name);
        if (most != null && value != null && Double.compare(value, most) == wrong) {
            boolean isCelsius = given.has(name + Temperatures.CELSIUS);
            throw Call.invalid(complaint + Temperatures.number(isCelsius ? most : Temperatures.toFahrenheit(most)),
                    name + (isCelsius ? Temperatures.CELSIUS : Temperatures.FAHRENHEIT));
        }
    }

    // Settings

    /**
     * Sets a mode.
     *
     * @param given the set points; those that are not given stay as they were
     * @param method {@code seam}, or {@code external} if somebody at the thermostat does it
     */
    void setMode(String mode, ObjectNode given, String method) {
        ObjectNode setting = own(setting());
        setting.put(MODE, mode);
        if (heats(mode)) {
            setPoint(setting, HEATING, given, DEFAULT_HEATING_CELSIUS);
        }
        if (cools(mode)) {
            setPoint(setting, COOLING, given, DEFAULT_COOLING_CELSIUS);
        }
        adjust(setting, method);
    }

    void setFanMode(String mode, String method) {
        ObjectNode setting = own(setting());
        JsonNode hvacMode = setting().path(MODE);
        if (hvacMode.isTextual()) {
            setting.set(MODE, hvacMode);
        }
        SET_POINTS.forEach(name -> Temperatures.set(setting, name, setting()));
        adjust(setting.put(FAN, mode), method);
    }

    private ObjectNode setting() {
        return properties.withObject("/current_climate_setting");
    }

    /** What outlasts a change of mode: not what comes from a preset. */
    private static ObjectNode own(ObjectNode setting) {
        ObjectNode own = Call.object();
        own.put("manual_override_allowed", setting.path("manual_override_allowed").asBoolean(true));
        return setting.has(FAN) ? own.put(FAN, setting.path(FAN).asText()) : own;
    }

    private void setPoint(ObjectNode setting, String name, ObjectNode given, double otherwise) {
        ObjectNode source = Temperatures.has(given, name) ? given : setting();
        if (Temperatures.has(source, name)) {
            Temperatures.set(setting, name, source);
        } else if (device.has('_' + name)) {
            Temperatures.set(setting, name, device.path('_' + name).asDouble());
        } else {
            Temperatures.set(setting, name, otherwise);
        }
    }

    private void adjust(ObjectNode setting, String method) {
        apply(setting);
        override();
        ObjectNode more = Call.object().put("method", method);
        setting.properties().stream()
                .filter(field -> field.getKey().contains("set_point") || field.getKey().endsWith("_setting"))
                .forEach(field -> more.set(field.getKey(), field.getValue()));
        event("thermostat.manually_adjusted", more);
    }

    private void apply(ObjectNode setting) {
        // A mode without them forgets the set points, which are wanted again in another one.
        SET_POINTS.forEach(name -> Optional.ofNullable(Temperatures.celsius(setting(), name))
                .ifPresent(celsius -> device.put('_' + name, celsius)));
        properties.set("current_climate_setting", setting);
        follow();
    }

    private void follow() {
        String mode = setting().path(MODE).asText();
        Double temperature = Temperatures.celsius(properties, TEMPERATURE);
        Double lower = Temperatures.celsius(setting(), HEATING);
        Double upper = Temperatures.celsius(setting(), COOLING);
        boolean heats = heats(mode) && temperature != null && lower != null && temperature < lower;
        boolean cools = cools(mode) && temperature != null && upper != null && temperature > upper;
        properties.put(IS_HEATING, heats);
        properties.put(IS_COOLING, cools);
        String fan = setting().path(FAN).asText("auto");
        properties.put("is_fan_running", heats || cools || !fan.equals("auto"));
    }

    private static boolean heats(String mode) {
        return mode.equals("heat") || mode.equals("heat_cool");
    }

    private static boolean cools(String mode) {
        return mode.equals("cool") || mode.equals("heat_cool");
    }

    // Climate presets

    ArrayNode presets() {
        return properties.withArray("/available_climate_presets");
    }

    /** Null if there is none. */
    ObjectNode preset(String key) {
        return presets().valueStream().map(ObjectNode.class::cast)
                .filter(preset -> preset.path("climate_preset_key").asText().equals(key)).findFirst().orElse(null);
    }

    ObjectNode requirePreset(String key) {
        ObjectNode preset = preset(key);
        if (preset == null) {
            throw new FakeSeamError(404, "climate_preset_not_found", "Could not find climate preset \"" + key + '"');
        }
        return preset;
    }

    /** Overrides the schedule that is active. */
    void activate(String key) {
        if (activate(key, Call.object().put("is_fallback_climate_preset", false))) {
            override();
        }
    }

    /**
     * Activates what a schedule or a program wants.
     *
     * @param scheduleId null for a program, or for the fallback
     */
    void activate(String key, String scheduleId, boolean isFallback, Instant time) {
        clearOverride();
        activate(key, Call.object().put("is_fallback_climate_preset", isFallback).put("thermostat_schedule_id", scheduleId)
                .put("occurred_at", Shapes.time(time)));
    }

    private boolean activate(String key, ObjectNode more) {
        ObjectNode preset = preset(key);
        if (preset == null) {
            return false;
        }
        apply(preset.deepCopy());
        event("thermostat.climate_preset_activated", more.put("climate_preset_key", key));
        return true;
    }

    // Schedules

    /** Null if none is active. */
    ObjectNode activeSchedule() {
        return workspace.table("thermostat_schedule").get(properties.path(ACTIVE_SCHEDULE).asText());
    }

    void setActiveSchedule(String id) {
        properties.put(ACTIVE_SCHEDULE, id);
        clearOverride();
    }

    private void clearOverride() {
        properties.put(IS_OVERRIDDEN, false);
        device.remove(OVERRIDDEN_UNTIL);
    }

    /** Until the schedule ends, or for as long as it allows. */
    private void override() {
        ObjectNode schedule = activeSchedule();
        if (schedule == null) {
            return;
        }
        properties.put(IS_OVERRIDDEN, true);
        JsonNode minutes = schedule.path("max_override_period_minutes");
        boolean isAllowed = schedule.path("is_override_allowed").asBoolean(true);
        if (!isAllowed || minutes.isNumber()) {
            Instant until = seam.now().plusSeconds(isAllowed ? minutes.asLong() * 60 : 0);
            device.put(OVERRIDDEN_UNTIL, Shapes.time(until));
            ThermostatClock.at(this, until);
        }
    }

    /** When the schedule takes over again; empty if not before its end. */
    Optional<Instant> overriddenUntil() {
        return Optional.ofNullable(device.path(OVERRIDDEN_UNTIL).textValue()).map(Instant::parse);
    }

    // Temperature

    /** Without a temperature, it is the one that the thermostat heats or cools to. */
    void reach(ObjectNode given) {
        boolean isGiven = Temperatures.has(given, TEMPERATURE);
        boolean heated = properties.path(IS_HEATING).asBoolean();
        boolean cooled = properties.path(IS_COOLING).asBoolean();
        String setPoint = cooled || !heats(setting().path(MODE).asText()) ? COOLING : HEATING;
        if (isGiven) {
            Temperatures.set(properties, TEMPERATURE, given);
        } else if (Temperatures.has(setting(), setPoint)) {
            Temperatures.set(properties, TEMPERATURE, Temperatures.celsius(setting(), setPoint));
        }
        follow();
        ObjectNode more = Call.object();
        Temperatures.set(more, TEMPERATURE, properties);
        event("thermostat.temperature_changed", more.deepCopy());
        if (!isGiven || heated && !properties.path(IS_HEATING).asBoolean()
                || cooled && !properties.path(IS_COOLING).asBoolean()) {
            Optional.ofNullable(Temperatures.celsius(setting(), setPoint))
                    .ifPresent(desired -> Temperatures.set(more, "desired_temperature", desired));
            event("thermostat.temperature_reached_set_point", more);
        }
        watchThreshold();
    }

    /** Null unsets a limit. */
    void setThreshold(ObjectNode given) {
        ObjectNode threshold = properties.path(THRESHOLD).isObject() ? properties.path(THRESHOLD).deepCopy() : Call.object();
        for (String name : List.of("lower_limit", "upper_limit")) {
            Temperatures.checkOneUnit(given, name);
            if (Temperatures.has(given, name)) {
                Temperatures.set(threshold, name, given);
            } else if (Temperatures.mentions(given, name) || !Temperatures.mentions(threshold, name)) {
                Temperatures.unset(threshold, name);
            }
        }
        checkOrder(Temperatures.celsius(threshold, "lower_limit"), Temperatures.celsius(threshold, "upper_limit"),
                "lower_limit", "upper_limit");
        properties.set(THRESHOLD, threshold);
        watchThreshold();
    }

    private void watchThreshold() {
        Double temperature = Temperatures.celsius(properties, TEMPERATURE);
        JsonNode threshold = properties.path(THRESHOLD);
        if (temperature == null || !threshold.isObject()) {
            return;
        }
        Double lower = Temperatures.celsius(threshold, "lower_limit");
        Double upper = Temperatures.celsius(threshold, "upper_limit");
        boolean isExceeded = lower != null && temperature < lower || upper != null && temperature > upper;
        if (isExceeded != device.path(IS_EXCEEDED).asBoolean()) {
            device.put(IS_EXCEEDED, isExceeded);
            ObjectNode more = threshold.deepCopy();
            Temperatures.set(more, TEMPERATURE, properties);
            event(isExceeded ? "thermostat.temperature_threshold_exceeded"
                    : "thermostat.temperature_threshold_no_longer_exceeded", more);
        }
    }

    private void event(String type, ObjectNode more) {
        seam.events().record(workspace, type, device, more);
    }
}
