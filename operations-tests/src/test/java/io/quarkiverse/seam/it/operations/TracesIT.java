package io.quarkiverse.seam.it.operations;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class TracesIT extends TracesTest {
}
