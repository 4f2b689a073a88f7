package com.example;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ClientSessionResourceIT extends ClientSessionResourceTest {
    // The same tests, against the packaged application.
}
