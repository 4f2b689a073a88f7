package io.quarkiverse.seam.benchmarks.process;

import java.util.Collections;

/** The canned devices: a lock as Seam usually returns one. */
public final class CannedDevices {

    public static final int PER_PAGE = 500;

    private static final String DEVICE = """
            {"device_id":"f1f80aec-7a4f-4f7c-9a59-9b2f2ef6f4f5","device_type":"schlage_lock",\
            "workspace_id":"398d80b7-3f96-47c2-b85a-6f8ba21d07be","connected_account_id":"3ea0b67f-649f-4131-bfe3-f2035e77a3f9",\
            "nickname":null,"display_name":"Front door","is_managed":true,"created_at":"2025-06-15T08:30:45.123Z",\
            "capabilities_supported":["access_code","lock","battery"],"can_remotely_unlock":true,"can_remotely_lock":true,\
            "can_program_online_access_codes":true,"can_simulate_removal":true,"can_simulate_disconnection":true,\
            "location":{"location_name":"2258 24th St, San Francisco","timezone":"America/Los_Angeles",\
            "time_zone":"America/Los_Angeles"},\
            "device_provider":{"device_provider_name":"schlage","display_name":"Schlage","provider_category":"stable",\
            "image_url":"https://connect.getseam.com/assets/images/devices/schlage_logo_square.png"},\
            "device_manufacturer":{"manufacturer":"schlage","display_name":"Schlage",\
            "image_url":"https://connect.getseam.com/assets/images/devices/schlage_logo_square.png"},\
            "properties":{"online":true,"locked":true,"door_open":false,"name":"Front door","manufacturer":"schlage",\
            "serial_number":"0000000083f2b7a1","appearance":{"name":"Front door"},\
            "model":{"display_name":"Encode Smart WiFi Deadbolt","manufacturer_display_name":"Schlage",\
            "has_built_in_keypad":true,"accessory_keypad_supported":false,"offline_access_codes_supported":false,\
            "online_access_codes_supported":true},\
            "battery_level":0.86,"battery":{"level":0.86,"status":"full"},"has_direct_power":false,\
            "supports_backup_access_code_pool":true,"backup_access_code_pool_enabled":false,\
            "supported_code_lengths":[4,5,6,7,8],"max_active_codes_supported":30,"supports_accessory_keypad":false,\
            "code_constraints":[{"constraint_type":"cannot_specify_pin_code"},\
            {"constraint_type":"name_length","min_length":2,"max_length":14}],\
            "image_url":"https://connect.getseam.com/assets/images/devices/schlage_encode_front.png",\
            "image_alt_text":"Schlage Encode Smart WiFi Deadbolt","has_native_entry_events":true,\
            "schlage_metadata":{"device_id":"f2a8c1d0-91b7-4f0c-8d8f-0a51d8f2c3b4","device_name":"Front door",\
            "model":"be489wifi","access_code_length":4}},\
            "custom_metadata":{"unit":"12B","floor":3},"space_ids":["5afeb047-3277-4102-b8c4-99edf05b91d2"],\
            "errors":[],"warnings":[]}""";

    private static final String DEVICES = String.join(",", Collections.nCopies(PER_PAGE, DEVICE));

    private CannedDevices() {
    }

    static String one() {
        return "{\"device\":" + DEVICE + ",\"ok\":true}";
    }

    /** @param nextCursor null for the last page */
    public static String page(String nextCursor) {
        return "{\"devices\":[" + DEVICES + "],\"pagination\":"
                + "{\"has_next_page\":" + (nextCursor != null) + ",\"next_page_cursor\":"
                + (nextCursor == null ? null : '"' + nextCursor + '"') + "},\"ok\":true}";
    }
}
