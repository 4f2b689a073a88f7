package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Requests and responses of each special shape. Tested over HTTP, so that it also works with a native image. */
@QuarkusTest
@WithTestResource(CannedSeam.class)
class ShapesTest {

    CannedSeam seam;

    @Test
    void readsADevice() {
        seam.returns("/devices/get", """
                "device": {"device_id": "d1", "device_type": "teleporter", "created_at": "2026-01-02T03:04:05Z",
                  "errors": [{"error_code": "device_offline", "is_device_error": true}, {"error_code": "too_new", "new": {}}],
                  "custom_metadata": {"vip": true, "room": "12"},
                  "properties": {"max_active_codes_supported": 7.0, "battery_level": 1, "new": [{}],
                    "akiles_metadata": {"_member_group_id": "g1"}, "nuki_metadata": {"keypad_2_paired": true}}}""");

        gets("/devices/d1", contains("teleporter", false, List.of("device_offline", "too_new"),
                Map.of("vip", true, "room", "12"), "2026-01-02T03:04:05Z", 7, 1.0f, "g1", true, null));
        assertThat(seam.request("/devices/get")).isEqualTo("{\"device_id\":\"d1\"}");
    }

    @Test
    void readsAnUnmanagedDevice() {
        seam.returns("/devices/unmanaged/get", """
                "device": {"device_id": "d1", "is_managed": false, "warnings": [{"warning_code": "partial_backup"}]}""");

        gets("/unmanaged-devices/d1", contains("d1", false, "partial_backup"));
    }

    @Test
    void readsAPage() {
        seam.returns("/devices/list", """
                "devices": [{"device_id": "d1"}, {"device_id": "d2"}],
                "pagination": {"has_next_page": true, "next_page_cursor": "c1", "next_page_url": "https://example.com"}""");

        gets("/devices", contains(List.of("d1", "d2"), true, "c1"));
        assertThat(seam.request("/devices/list"))
                .isEqualTo(
                        "{\"custom_metadata_has\":{\"vip\":true},\"device_types\":[\"august_lock\",\"teleporter\"],\"limit\":2}");
    }

    @Test
    void sendsANullInAMap() {
        seam.returns("/devices/update", "");

        when().post("/shapes/devices/d1/forget").then().statusCode(204);
        assertThat(seam.request("/devices/update")).isEqualTo("{\"device_id\":\"d1\",\"custom_metadata\":{\"vip\":null}}");
    }

    @Test
    void readsAListUnderItsFormerName() {
        seam.returns("/locks/list", "\"locks\": [{\"device_id\": \"d1\"}]");

        gets("/locks", contains("d1"));
        assertThat(seam.request("/locks/list")).isEqualTo("{}");
    }

    @Test
    void waitsForAResult() {
        seam.returns("/acs/encoders/scan_credential", attempt("SCAN_CREDENTIAL", "pending", "null"));
        seam.returns("/action_attempts/get", attempt("SCAN_CREDENTIAL", "success", """
                {"acs_credential_on_encoder": {"card_number": "c1"}, "acs_credential_on_seam": {"acs_credential_id": "a1"},
                 "warnings": [{"warning_code": "acs_credential_on_encoder_out_of_sync"}]}"""));

        posts("/encoders/e1/scan", contains("c1", "a1", "acs_credential_on_encoder_out_of_sync"));
        assertThat(seam.request("/acs/encoders/scan_credential")).isEqualTo("{\"acs_encoder_id\":\"e1\"}");
        assertThat(seam.request("/action_attempts/get")).isEqualTo("{\"action_attempt_id\":\"attempt-1\"}");
    }

    @Test
    void waitsForAnActionWithoutAResult() {
        seam.returns("/thermostats/off", attempt("SET_HVAC_MODE", "pending", "null"));
        seam.returns("/action_attempts/get", attempt("SET_HVAC_MODE", "success", "{}"));

        when().post("/shapes/thermostats/d1/off").then().statusCode(200).body(is("no null"));
    }

    @Test
    void readsAnActionOfAnyKind() {
        seam.returns("/action_attempts/get", attempt("UNLOCK_DOOR", "success", "{\"was_confirmed_by_device\": true}"));

        when().get("/shapes/action-attempts/attempt-1").then().statusCode(200).body(is("true"));
    }

    @Test
    void readsEvents() {
        seam.returns("/events/list", """
                "events": [{"event_type": "lock.unlocked", "device_id": "d1", "method": "remote",
                    "occurred_at": "2026-01-02T03:04:05.678Z"},
                  {"event_type": "door.vanished", "device_id": "d2"}]""");

        gets("/events", contains("LockUnlockedEvent d1 remote 2026-01-02T03:04:05.678Z",
                "UnknownEvent {\"event_type\":\"door.vanished\",\"device_id\":\"d2\"}"));
    }

    @Test
    void readsABatch() {
        seam.returns("/access_grants/get_related", """
                "batch": {"spaces": [{"name": "Lobby"}], "devices": [{"device_id": "d1"}]}""");

        gets("/grants/g1/related", contains(List.of("Lobby"), List.of("d1"), List.of()));
        assertThat(seam.request("/access_grants/get_related"))
                .isEqualTo("{\"access_grant_ids\":[\"g1\"],\"include\":[\"spaces\",\"devices\"]}");
    }

    @Test
    void sendsObjectsInARequest() {
        seam.returns("/access_grants/create", """
                "access_grant": {"access_grant_id": "g1", "requested_access_methods": [{"mode": "code"}]}""");

        when().post("/shapes/grants?until=2026-01-02T03:04:05Z").then().statusCode(200).body(is("code"));
        assertThat(seam.request("/access_grants/create"))
                .isEqualTo("{\"user_identity_id\":\"u1\",\"device_ids\":[\"d1\"],\"ends_at\":\"2026-01-02T03:04:05Z\","
                        + "\"requested_access_methods\":[{\"mode\":\"code\",\"code\":\"1234\"}]}");
    }

    @Test
    void readsTwoValuesOfOneResponse() {
        seam.returns("/access_codes/pull_backup_access_code", """
                "access_code": {"access_code_id": "c1",
                  "pending_mutations": [{"mutation_code": "updating_code", "from": {"code": "1111"}, "to": {"code": "2222"}}]},
                "backup_access_code": {"access_code_id": "c2"}""");

        posts("/codes/c1/backup", contains("c2", "c1", "updating_code", "2222"));
    }

    @Test
    void readsNothing() {
        seam.returns("/access_codes/delete", "");

        when().post("/shapes/codes/c1/delete").then().statusCode(204);
        assertThat(seam.request("/access_codes/delete")).isEqualTo("{\"access_code_id\":\"c1\"}");
    }

    @Test
    void readsFieldsBesideAMap() {
        seam.returns("/spaces/get", """
                "space": {"customer_data": {"address": "Main Street 1", "default_checkin_time": "15:00", "new": 1}}""");

        gets("/spaces/s1", contains("Main Street 1", "15:00"));
    }

    @Test
    void sendsANullThatUnsetsAValue() {
        seam.returns("/user_identities/update", "");

        when().post("/shapes/users/u1/forget").then().statusCode(204);
        assertThat(seam.request("/user_identities/update"))
                .isEqualTo("{\"user_identity_id\":\"u1\",\"email_address\":null}");
    }

    @Test
    void sendsPlainTypesOfEvents() {
        seam.returns("/webhooks/create", "\"webhook\": {\"event_types\": [\"*\"], \"secret\": \"s\"}");

        posts("/webhooks", contains("*"));
        assertThat(seam.request("/webhooks/create"))
                .isEqualTo("{\"url\":\"https://example.com\",\"event_types\":[\"*\"]}");
    }

    private static String attempt(String type, String status, String result) {
        return "\"action_attempt\": {\"action_attempt_id\": \"attempt-1\", \"action_type\": \"" + type + "\", \"status\": \""
                + status + "\", \"result\": " + result + ", \"error\": null}";
    }

    private static void gets(String path, Matcher<?> expected) {
        when().get("/shapes" + path).then().statusCode(200).body("", expected);
    }

    private static void posts(String path, Matcher<?> expected) {
        when().post("/shapes" + path).then().statusCode(200).body("", expected);
    }
}
