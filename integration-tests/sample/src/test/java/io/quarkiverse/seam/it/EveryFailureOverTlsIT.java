package io.quarkiverse.seam.it;

import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(FailingSeamOverTls.class)
class EveryFailureOverTlsIT extends EveryFailure {

    @Test
    void untrustedCertificate() {
        failsAt("/tenants/sessions", user, 502, "SeamConnectionException",
                containsString("unable to find valid certification path to requested target"));
    }
}
