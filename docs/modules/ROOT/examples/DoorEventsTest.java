package io.quarkiverse.seam.it.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.events.DeviceConnectedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.FakeSeam.Attempt;
import io.quarkiverse.seam.testing.FakeSeam.Delivery;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkiverse.seam.testing.UndeliveredEventException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** How the tests of an application send events to it. */
@QuarkusTest
class DoorEventsTest {

    // tag::send[]
    @InjectFakeSeam
    FakeSeam seam;

    // end::send[]
    @Inject
    DataSource database;

    @TestHTTPResource("seam/webhook")
    URI webhook;

    @TestHTTPResource("own/webhook")
    String ownWebhook;

    private final String door = UUID.randomUUID().toString();

    // tag::send[]
    @Test
    void storesUnlockedDoors() throws SQLException {
        seam.send(LockUnlockedEvent.builder().deviceId(door).build());

        assertThat(timesUnlocked(door)).isEqualTo(1);
    }
    // end::send[]

    @Test
    void saysWhatCameOfIt() {
        Delivery delivery = seam.send(DeviceConnectedEvent.builder().deviceId(FakeSeam.FRONT_DOOR_DEVICE_ID).build());

        assertThat(delivery.eventType()).isEqualTo("device.connected");
        assertThat(delivery.url()).isEqualTo(webhook);
        assertThat(delivery.attempts()).extracting(Attempt::status).containsExactly(204);
        assertThat(seam.events()).singleElement().satisfies(event -> {
            assertThat(event).isInstanceOf(DeviceConnectedEvent.class);
            assertThat(event.eventId()).isEqualTo(delivery.eventId());
        });
    }

    @Test
    void sendsAnEventAgain() throws SQLException {
        seam.send(LockUnlockedEvent.builder().deviceId(door).build());
        seam.send(seam.events().get(0));

        assertThat(seam.events()).hasSize(1);
        assertThat(timesUnlocked(door)).isEqualTo(1);
    }

    // tag::undelivered[]
    @Test
    void asksForAnotherDeliveryIfTheDatabaseFails() {
        LockUnlockedEvent event = LockUnlockedEvent.builder().deviceId("unhappy").build();

        assertThatThrownBy(() -> seam.send(event)).isInstanceOf(UndeliveredEventException.class)
                .hasMessageContaining("500");
    }
    // end::undelivered[]

    @Test
    void hasTheAttemptsThatFailed() {
        assertThatThrownBy(() -> seam.send("acme", DeviceConnectedEvent.builder().build()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("acme");
        assertThatThrownBy(() -> seam.sendTo(ownWebhook + "/nowhere", DeviceConnectedEvent.builder().build()))
                .isInstanceOfSatisfying(UndeliveredEventException.class, failure -> assertThat(failure.delivery().attempts())
                        .hasSize(8).extracting(Attempt::status).containsOnly(401));
    }

    @Test
    void sendsToAnyUrlOnThisMachine() throws SQLException {
        seam.sendTo(webhook, LockUnlockedEvent.builder().deviceId(door).build());
        assertThat(timesUnlocked(door)).isEqualTo(1);

        assertThat(seam.sendTo(ownWebhook, DeviceConnectedEvent.builder().build()).delivered()).isTrue();
        assertThatThrownBy(() -> seam.sendTo("https://example.com/", DeviceConnectedEvent.builder().build()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("loopback");
    }

    @Test
    void sendsTypesThatAreNotKnownYet() {
        UnknownEvent event = new UnknownEvent(null, "lock.new_in_seam", null, null, null, null);

        assertThat(seam.send(event).eventType()).isEqualTo("lock.new_in_seam");
        assertThatThrownBy(() -> seam.send(new UnknownEvent(null, null, null, null, null, null)))
                .hasMessage("The event needs an eventType");
    }

    private int timesUnlocked(String device) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection
                        .prepareStatement("select count(*) from unlocked_door where device_id = ?")) {
            count.setString(1, device);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
