package io.quarkiverse.seam.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ShapesIT extends ShapesTest {
}
