// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DeviceType(@JsonValue String value) {

    public static final DeviceType AKILES_LOCK = new DeviceType("akiles_lock");
    public static final DeviceType AKUVOX_LOCK = new DeviceType("akuvox_lock");
    public static final DeviceType ANDROID_PHONE = new DeviceType("android_phone");
    public static final DeviceType AUGUST_LOCK = new DeviceType("august_lock");
    public static final DeviceType AVIGILON_ALTA_ENTRY = new DeviceType("avigilon_alta_entry");
    public static final DeviceType BRIVO_ACCESS_POINT = new DeviceType("brivo_access_point");
    public static final DeviceType BUTTERFLYMX_PANEL = new DeviceType("butterflymx_panel");
    public static final DeviceType CONTROLBYWEB_DEVICE = new DeviceType("controlbyweb_device");
    public static final DeviceType DOORKING_LOCK = new DeviceType("doorking_lock");
    public static final DeviceType DORMAKABA_ORACODE_DOOR = new DeviceType("dormakaba_oracode_door");
    public static final DeviceType ECOBEE_THERMOSTAT = new DeviceType("ecobee_thermostat");
    public static final DeviceType FOUR_SUITES_DOOR = new DeviceType("four_suites_door");
    public static final DeviceType GENIE_DOOR = new DeviceType("genie_door");
    public static final DeviceType HONEYWELL_RESIDEO_THERMOSTAT = new DeviceType("honeywell_resideo_thermostat");
    public static final DeviceType IGLOO_LOCK = new DeviceType("igloo_lock");
    public static final DeviceType IGLOOHOME_LOCK = new DeviceType("igloohome_lock");
    public static final DeviceType IOS_PHONE = new DeviceType("ios_phone");
    public static final DeviceType KEYINCODE_LOCK = new DeviceType("keyincode_lock");
    public static final DeviceType KEYNEST_KEY = new DeviceType("keynest_key");
    public static final DeviceType KISI_LOCK = new DeviceType("kisi_lock");
    public static final DeviceType KWIKSET_LOCK = new DeviceType("kwikset_lock");
    public static final DeviceType LINEAR_LOCK = new DeviceType("linear_lock");
    public static final DeviceType LOCKLY_LOCK = new DeviceType("lockly_lock");
    public static final DeviceType MINUT_SENSOR = new DeviceType("minut_sensor");
    public static final DeviceType NEST_THERMOSTAT = new DeviceType("nest_thermostat");
    public static final DeviceType NOISEAWARE_ACTIVITY_ZONE = new DeviceType("noiseaware_activity_zone");
    public static final DeviceType NUKI_LOCK = new DeviceType("nuki_lock");
    public static final DeviceType OMNITEC_LOCK = new DeviceType("omnitec_lock");
    public static final DeviceType RING_CAMERA = new DeviceType("ring_camera");
    public static final DeviceType SALTO_LOCK = new DeviceType("salto_lock");
    public static final DeviceType SCHLAGE_LOCK = new DeviceType("schlage_lock");
    public static final DeviceType SENSI_THERMOSTAT = new DeviceType("sensi_thermostat");
    public static final DeviceType SMARTTHINGS_LOCK = new DeviceType("smartthings_lock");
    public static final DeviceType SMARTTHINGS_THERMOSTAT = new DeviceType("smartthings_thermostat");
    public static final DeviceType TADO_THERMOSTAT = new DeviceType("tado_thermostat");
    public static final DeviceType TEDEE_LOCK = new DeviceType("tedee_lock");
    public static final DeviceType TTLOCK_LOCK = new DeviceType("ttlock_lock");
    public static final DeviceType TWO_N_INTERCOM = new DeviceType("two_n_intercom");
    public static final DeviceType ULTRALOQ_LOCK = new DeviceType("ultraloq_lock");
    public static final DeviceType WYZE_LOCK = new DeviceType("wyze_lock");
    public static final DeviceType YALE_LOCK = new DeviceType("yale_lock");

    private static final Set<DeviceType> KNOWN = Set.of(AKILES_LOCK, AKUVOX_LOCK, ANDROID_PHONE, AUGUST_LOCK,
            AVIGILON_ALTA_ENTRY, BRIVO_ACCESS_POINT, BUTTERFLYMX_PANEL, CONTROLBYWEB_DEVICE, DOORKING_LOCK,
            DORMAKABA_ORACODE_DOOR, ECOBEE_THERMOSTAT, FOUR_SUITES_DOOR, GENIE_DOOR, HONEYWELL_RESIDEO_THERMOSTAT, IGLOO_LOCK,
            IGLOOHOME_LOCK, IOS_PHONE, KEYINCODE_LOCK, KEYNEST_KEY, KISI_LOCK, KWIKSET_LOCK, LINEAR_LOCK, LOCKLY_LOCK,
            MINUT_SENSOR, NEST_THERMOSTAT, NOISEAWARE_ACTIVITY_ZONE, NUKI_LOCK, OMNITEC_LOCK, RING_CAMERA, SALTO_LOCK,
            SCHLAGE_LOCK, SENSI_THERMOSTAT, SMARTTHINGS_LOCK, SMARTTHINGS_THERMOSTAT, TADO_THERMOSTAT, TEDEE_LOCK, TTLOCK_LOCK,
            TWO_N_INTERCOM, ULTRALOQ_LOCK, WYZE_LOCK, YALE_LOCK);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceType {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
