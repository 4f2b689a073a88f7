package io.quarkiverse.seam.it.frontend;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class TokenResourceIT extends TokenResourceTest {
}
