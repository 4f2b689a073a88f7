package io.quarkiverse.seam.it;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(FakeSeamOverTls.class)
class FakeSeamOverTlsIT extends FakeSeamTest {
}
