package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.DeviceType;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.quarkiverse.seam.devices.UpdateDeviceRequest;
import io.quarkiverse.seam.locks.ConfigureAutoLockRequest;
import io.quarkiverse.seam.locks.Locks;
import io.quarkus.test.QuarkusUnitTest;

/** Locks, devices and action attempts over HTTP, with and without blocking. */
class LocksTest {

    private static final String NAME = "LocksTest";
    private static final String ATTEMPT = "{\"action_attempt\":{\"action_attempt_id\":\"a1\",\"action_type\":\"UNLOCK_DOOR\","
            + "\"status\":\"success\",\"result\":{\"was_confirmed_by_device\":true},\"error\":null},\"ok\":true}";
    private static final String DEVICE = "{\"device_id\":\"d1\",\"device_type\":\"august_lock\",\"custom_metadata\":{\"floor\":\"2\"},"
            + "\"properties\":{\"online\":true,\"august_metadata\":{\"lock_name\":\"Front door\"}}}";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    Locks locks;

    @Inject
    Locks.Reactive reactiveLocks;

    @Inject
    Devices devices;

    @Inject
    Seam seam;

    RawSeam server;

    @BeforeEach
    void start() {
        server = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void unlocksADoor() {
        server.answer(RawSeam.json(200, ATTEMPT));

        ActionAttempt<UnlockDoorResult> attempt = locks.unlockDoor("d1");

        sent("/locks/unlock_door", "{\"device_id\":\"d1\"}");
        assertThat(attempt.actionAttemptId()).isEqualTo("a1");
        assertThat(attempt.status()).isEqualTo(ActionAttemptStatus.SUCCESS);
        assertThat(attempt.result().wasConfirmedByDevice()).isTrue();
        assertThat(reactiveLocks.unlockDoor("d1").await().indefinitely()).isEqualTo(attempt);
    }

    @Test
    void neverUnlocksADoorTwice() {
        server.answer(RawSeam.json(500, "{\"error\":{\"type\":\"internal_server_error\",\"message\":\"x\"},\"ok\":false}"));

        assertThatThrownBy(() -> locks.unlockDoor("d1")).isInstanceOf(SeamServerException.class);

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void configuresAutoLock() {
        server.answer(RawSeam.json(200, ATTEMPT));

        ActionAttempt<Void> attempt = locks.configureAutoLock(
                ConfigureAutoLockRequest.builder().deviceId("d1").autoLockEnabled(true).autoLockDelaySeconds(30).build());

        sent("/locks/configure_auto_lock",
                "{\"device_id\":\"d1\",\"auto_lock_enabled\":true,\"auto_lock_delay_seconds\":30}");
        assertThat(attempt.result()).isNull();
    }

    @Test
    void looksAtAnAttempt() {
        server.answer(RawSeam.json(200, ATTEMPT));

        ActionAttempt<JsonNode> attempt = seam.actionAttempts().get("a1");

        sent("/action_attempts/get", "{\"action_attempt_id\":\"a1\"}");
        assertThat(attempt.result().get("was_confirmed_by_device").booleanValue()).isTrue();
    }

    @Test
    void listsLocksUnderTheirFormerName() {
        server.answer(RawSeam.json(200, "{\"locks\":[" + DEVICE + "],\"ok\":true}"));

        assertThat(locks.list()).extracting(Device::deviceId).containsExactly("d1");

        sent("/locks/list", "{}");
    }

    @Test
    void listsAPageOfDevices() {
        server.answer(RawSeam.json(200, "{\"devices\":[" + DEVICE
                + "],\"pagination\":{\"has_next_page\":true,\"next_page_cursor\":\"c1\"},\"ok\":true}"));

        SeamPage<Device> page = devices.list(ListDevicesRequest.builder()
                .deviceTypes(DeviceType.AUGUST_LOCK, new DeviceType("a_lock_of_tomorrow")).limit(1).build());

        sent("/devices/list", "{\"device_types\":[\"august_lock\",\"a_lock_of_tomorrow\"],\"limit\":1}");
        assertThat(page.hasNextPage()).isTrue();
        assertThat(page.nextPageCursor()).isEqualTo("c1");
        assertThat(page).hasToString("SeamPage[1 items]");
        assertThat(page.items().get(0).properties().providerMetadata().august().lockName()).isEqualTo("Front door");
    }

    @Test
    void readsNoMetadataOfADeviceWithoutAny() {
        server.answer(RawSeam.json(200, "{\"devices\":[{\"device_id\":\"d1\",\"properties\":{}}],\"ok\":true}"));

        assertThat(devices.list().items().get(0).properties().providerMetadata().august()).isNull();
    }

    @Test
    void getsADeviceByItsId() {
        server.answer(RawSeam.json(200, "{\"device\":" + DEVICE + ",\"ok\":true}"));

        assertThat(devices.getById("d1").deviceType()).isEqualTo(DeviceType.AUGUST_LOCK);

        sent("/devices/get", "{\"device_id\":\"d1\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> devices.getById(null))
                .withMessage("deviceId must not be null or empty");
    }

    @Test
    void unsetsANameAndDeletesAnEntry() {
        devices.update(UpdateDeviceRequest.builder().deviceId("d1").clearName()
                .customMetadata(java.util.Collections.singletonMap("floor", null)).build());

        sent("/devices/update", "{\"device_id\":\"d1\",\"name\":null,\"custom_metadata\":{\"floor\":null}}");
    }

    private void sent(String path, String body) {
        RawSeam.Request request = server.lastRequest();
        assertThat(request.path()).isEqualTo(path);
        assertThat(request.body()).isEqualTo(body);
        assertThat(request.header("Authorization")).isEqualTo("Bearer seam_test1_key");
    }
}
