package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(FakeSeamOverTls.class)
class SessionOverTlsIT extends SessionTest {

    AtomicLong bytesOverTls;

    @ParameterizedTest
    @ValueSource(strings = { "/devices", "/accounts", "/tenants/sessions",
            "/workspaces/acme/sessions" })
    void reachesEveryWorkspaceOverTls(String path) {
        long before = bytesOverTls.get();

        as("resident_user_identifier_key").header("tenant-key", TenantsTest.KEY).get(path).then().statusCode(200);

        assertThat(bytesOverTls.get()).isGreaterThan(before);
    }
}
