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
}
// end::tenants[]
