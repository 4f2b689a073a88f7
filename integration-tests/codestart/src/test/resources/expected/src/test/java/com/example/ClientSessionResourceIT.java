package com.example;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ClientSessionResourceIT extends ClientSessionResourceTest {
    // Runs the same tests against the packaged application.
}
