package io.quarkiverse.seam.it.webhooks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/** Creates the tables, before anything else uses them. */
@Singleton
public class Schema {

    @Inject
    DataSource database;

    void create(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table unlocked_door (event_id varchar(100) primary key, device_id varchar(100), "
                    + "at timestamp with time zone)");
            statement.execute("create table webhook_secret (tenant varchar(100), secret varchar(100))");
            statement.execute("create table delivery (id varchar(600) primary key, claimant varchar(100), handled boolean, "
                    + "expires timestamp with time zone)");
            statement.execute("create index delivery_expires on delivery (expires)");
        }
    }
}
