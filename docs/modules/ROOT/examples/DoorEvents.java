package io.quarkiverse.seam.it.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

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
        // The event may arrive again, for instance if another observer fails.
        execute("delete from unlocked_door where event_id = ?", event.eventId());
        execute("insert into unlocked_door (event_id, device_id, at) values (?, ?, ?)", event.eventId(), event.deviceId(),
                event.occurredAt().atOffset(ZoneOffset.UTC));
        // end::observers[]
        if (event.deviceId().equals("unhappy")) {
            throw new IllegalStateException("Fails on purpose");
        }
        // tag::observers[]
    }

    void onAnything(@Observes @SeamWorkspace("acme") SeamEvent event) {
        LOG.infof("Acme: %s", event.eventType());
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
// end::observers[]
