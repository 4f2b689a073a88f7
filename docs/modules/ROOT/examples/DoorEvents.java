package io.quarkiverse.seam.it.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;

// tag::observers[]
@ApplicationScoped
public class DoorEvents {

    // end::observers[]
    private static final Logger LOG = Logger.getLogger(DoorEvents.class);

    // tag::observers[]
    @Inject
    DataSource database;

    @Transactional
    void onUnlocked(@Observes LockUnlockedEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into unlocked_door (event_id, device_id, at) values (?, ?, ?)")) {
            insert.setString(1, event.eventId());
            insert.setString(2, event.deviceId());
            insert.setObject(3, event.occurredAt());
            insert.executeUpdate();
        }
        // end::observers[]
        if (event.deviceId().equals("unhappy")) {
            throw new IllegalStateException("Fails on purpose");
        }
        // tag::observers[]
    }

    void onAnything(@Observes @SeamWorkspace("acme") SeamEvent event) {
        LOG.infof("Acme: %s", event.eventType());
    }
}
// end::observers[]
