package io.quarkiverse.seam.it.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;

// tag::deliveries[]
/**
 * Has the table
 * {@code delivery (id varchar(600) primary key, claimant varchar(100), handled boolean, expires timestamp with time zone)},
 * and an index on {@code expires}.
 */
@ApplicationScoped
public class DatabaseDeliveries implements SeamWebhookDeliveries {

    @Inject
    DataSource database;

    @Override
    public Claim claim(String delivery, String claimant, Duration lease) {
        execute("delete from delivery where expires < ?", now());
        try {
            execute("insert into delivery (id, claimant, handled, expires) values (?, ?, false, ?)", delivery, claimant,
                    now().plus(lease));
            return Claim.GRANTED;
        } catch (AlreadyThereException e) {
            return isHandled(delivery) ? Claim.HANDLED : Claim.RUNNING;
        }
    }

    @Override
    public void renew(String delivery, String claimant, Duration lease) {
        execute("update delivery set expires = ? where id = ? and claimant = ? and not handled", now().plus(lease), delivery,
                claimant);
    }

    @Override
    public void handled(String delivery, Duration remember) {
        OffsetDateTime expires = now().plus(remember);
        if (execute("update delivery set handled = true, expires = ? where id = ?", expires, delivery) == 0) {
            execute("insert into delivery (id, handled, expires) values (?, true, ?)", delivery, expires);
        }
    }

    @Override
    public void release(String delivery, String claimant) {
        execute("delete from delivery where id = ? and claimant = ? and not handled", delivery, claimant);
    }

    private boolean isHandled(String delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select handled from delivery where id = ?")) {
            select.setString(1, delivery);
            ResultSet row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            // The class of all violations of constraints: drivers throw different exceptions.
            if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
                throw new AlreadyThereException(e);
            }
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static class AlreadyThereException extends RuntimeException {

        AlreadyThereException(Exception cause) {
            super(cause);
        }
    }
}
// end::deliveries[]
