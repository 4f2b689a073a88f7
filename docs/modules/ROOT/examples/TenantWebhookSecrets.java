package io.quarkiverse.seam.it.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;

// tag::tenants[]
@ApplicationScoped
public class TenantWebhookSecrets implements SeamWebhookSecrets {

    @Inject
    DataSource database;

    @Override
    public List<String> secrets(String tenant) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select secret from webhook_secret where tenant = ?")) {
            select.setString(1, tenant);
            List<String> secrets = new ArrayList<>();
            for (ResultSet rows = select.executeQuery(); rows.next();) {
                secrets.add(rows.getString(1));
            }
            return secrets;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // end::tenants[]
    @Transactional
    public void replace(String tenant, List<String> secrets) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from webhook_secret where tenant = ?");
                PreparedStatement insert = connection
                        .prepareStatement("insert into webhook_secret (tenant, secret) values (?, ?)")) {
            delete.setString(1, tenant);
            delete.executeUpdate();
            for (String secret : secrets) {
                insert.setString(1, tenant);
                insert.setString(2, secret);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
    // tag::tenants[]
}
// end::tenants[]
