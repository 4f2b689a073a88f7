package io.quarkiverse.seam.it.operations;

import io.quarkiverse.seam.it.FakeSeamOverTls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(FakeSeamOverTls.class)
class MetricsIT extends MetricsTest {
}
