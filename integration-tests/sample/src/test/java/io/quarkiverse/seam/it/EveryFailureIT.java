package io.quarkiverse.seam.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class EveryFailureIT extends EveryFailureTest {
}
